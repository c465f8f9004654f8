import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react"
import type { Search } from "#graph/search/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { Select } from "../../parts/Select.tsx"
import { adjust } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { inLanguage } from "#graph/model/in-language.ts"
import { Beside } from "./Beside.tsx"
import { belonging, kindCounts, nodesOfKinds } from "./choose.ts"
import { Found } from "./Found.tsx"
import { Key } from "./Key.tsx"
import { Kinds } from "./Kinds.tsx"
import style from "./map.module.css"
import type { MapRoute } from "./route.ts"
import { Stage } from "./Stage.tsx"

/** The whole graph: search, choice and list on one side, the map, and the card of what was picked. */
export function WholeMap({ route }: { route: MapRoute }) {
  const { graph } = useKnowledge()
  const { t } = useWords()
  const search = useSearch()
  const { q, hidden, country, instrument } = useDeferredValue(route)
  const at = graph.hasNode(route.at) ? route.at : ""
  const [go, setGo] = useState({ id: at })
  const counts = useMemo(() => kindCounts(graph), [graph])
  // Every reading of the address makes a new list of the same kinds.
  const without = hidden.join(" ")
  const there = useMemo(() => nodesOfKinds(graph, without.split(" ")), [graph, without])
  const looking = (q.trim() !== "" && search !== null) || country !== "" || instrument !== ""
  const ids = useMemo(() => {
    const kept = new Set(there)
    const hits =
      q.trim() === "" || search === null
        ? there
        : search
            .search(q, { limit: Infinity })
            .map(({ id }) => id)
            .filter((id) => kept.has(id))
    return belonging(graph, hits, { country, instrument })
  }, [graph, there, q, search, country, instrument])
  const found = useMemo(() => (looking ? new Set(ids) : null), [looking, ids])
  const kept = useMemo(() => (there.length === graph.order ? null : new Set(there)), [graph, there])
  const shown = useMemo(() => ({ there: kept, found, at }), [kept, found, at])
  const change = useCallback((part: Partial<MapRoute>) => adjust({ ...route, ...part }), [route])
  const pick = useCallback((id: string) => change({ at: id }), [change])
  const show = useCallback(
    (id: string) => {
      change({ at: id })
      setGo({ id })
    },
    [change],
  )
  return (
    <div className={style.map} data-card={at !== ""}>
      <Heading>{t("nav.map")}</Heading>
      <section className={style.side} aria-label={t("map.choose")}>
        <label className={style.search}>
          <span>{t("map.search")}</span>
          <input
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={route.q}
            onChange={(event) => change({ q: event.target.value })}
          />
        </label>
        <div className={style.selects}>
          <Among facet="country" value={route.country} onChoose={change} />
          <Among facet="instrument" value={route.instrument} onChoose={change} />
        </div>
        <Kinds
          counts={counts}
          hidden={route.hidden}
          onChange={(kinds) => change({ hidden: kinds })}
        />
        <Key />
      </section>
      <div className={style.found}>
        <Found key={`${q} ${country} ${instrument} ${without}`} ids={ids} at={at} onShow={show} />
      </div>
      <Stage shown={shown} go={go} onPick={pick} />
      {at !== "" && <Beside id={at} onShow={show} onClose={() => change({ at: "" })} />}
    </div>
  )
}

/** Only one country, or one treaty with what bears on it. */
function Among(props: {
  facet: "country" | "instrument"
  value: string
  onChoose(part: Partial<MapRoute>): void
}) {
  const { graph } = useKnowledge()
  const { t, lang } = useWords()
  const { facet } = props
  const options = useMemo(() => {
    const names = new Intl.Collator(lang)
    return graph
      .filterNodes((_id, { kind }) => kind === facet)
      .map((id) => ({ value: id, label: inLanguage(graph.getNodeAttributes(id).label, lang).text }))
      .sort((a, b) => names.compare(a.label, b.label))
  }, [graph, facet, lang])
  return (
    <Select
      label={t(`search.facet.${facet}`)}
      value={props.value}
      options={[{ value: "", label: t(`search.facet.${facet}.all`) }, ...options]}
      onChoose={(value) => props.onChoose({ [facet]: value })}
    />
  )
}

/** The search once it is ready; the map is drawn before. */
function useSearch(): Search | null {
  const knowledge = useKnowledge()
  const [search, setSearch] = useState<Search | null>(null)
  useEffect(() => {
    let left = false
    void knowledge.search().then((made) => left || setSearch(made))
    return () => {
      left = true
    }
  }, [knowledge])
  return search
}
