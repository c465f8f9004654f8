import { Suspense, use, useDeferredValue, useState } from "react"
import type { NodeKind } from "#graph/model/nodes/index.ts"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import { edgesIn } from "#graph/query/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { Choice } from "../../parts/Choice.tsx"
import { fileNameFor } from "../../parts/download.ts"
import { Empty } from "../../parts/Empty.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { adjust, hrefOf, type Route } from "../../route/index.ts"
import { Takeaway } from "../../selection/Takeaway.tsx"
import { useWords } from "../../words/context.tsx"
import { Box } from "./Box.tsx"
import { Examples } from "./Examples.tsx"
import { Jump } from "./Jump.tsx"
import { Narrow } from "./Narrow.tsx"
import { narrow, type Wanted } from "./facets.ts"
import { Results } from "./Results.tsx"
import style from "./search.module.css"

/** Hits that are drawn at first: more would make every key wait for what nobody has scrolled to. */
const DRAWN = 30

/** Search in everything, as you type. */
export function Search({ route }: { route: Extract<Route, { view: "search" }> }) {
  const { t } = useWords()
  const q = route.q
  const deferred = useDeferredValue(q)
  return (
    <div className={style.search}>
      <Heading>{t("search.title")}</Heading>
      <Box q={q} onType={(typed) => adjust({ view: "search", q: typed })} />
      {deferred.trim() === "" ? (
        <Examples />
      ) : (
        <>
          <Jump q={deferred} />
          <Suspense fallback={<p className={style.label}>{t("search.preparing")}</p>}>
            <Found q={deferred} />
          </Suspense>
        </>
      )}
    </div>
  )
}

function Found({ q }: { q: string }) {
  const { t, n, number } = useWords()
  const knowledge = useKnowledge()
  const { graph } = knowledge
  const search = use(knowledge.search())
  const [wanted, setWanted] = useState<NodeKind | "all">("all")
  const [narrowed, setNarrowed] = useState<Wanted>({})
  const [wantsAll, setWantsAll] = useState("")
  const facets = search.facets(q)
  const kind = wanted !== "all" && facets[wanted] === undefined ? "all" : wanted
  const total = Object.values(facets).reduce((sum, count) => sum + count, 0)
  const options = kind === "all" ? {} : { kinds: [kind] }
  const ofKind = search.search(q, { ...options, limit: Infinity })
  const hits = narrow(ofKind, narrowed, graph)
  const meant = search.suggest(q)
  const kinds = NODE_KINDS.filter((each) => facets[each] !== undefined)
  if (total === 0) {
    return (
      <>
        <output className={style.hidden}>{n("search.results", 0)}</output>
        <DidYouMean q={meant} />
        <Empty title={t("search.none.title", { q })}>
          <p>{t("search.none.body")}</p>
        </Empty>
      </>
    )
  }
  return (
    <>
      <DidYouMean q={meant} />
      {kinds.length > 1 && (
        <Choice<NodeKind | "all">
          label={t("search.filter")}
          value={kind}
          options={[
            { value: "all" as const, label: t("search.filter.all"), count: number(total) },
            ...kinds.map((each) => ({
              value: each,
              label: t(`kind.${each}`),
              count: number(facets[each] ?? 0),
            })),
          ]}
          onChoose={setWanted}
        />
      )}
      {ofKind.length > 1 && <Narrow hits={ofKind} wanted={narrowed} onWant={setNarrowed} />}
      <div className={style.tools}>
        <output>{n("search.results", hits.length)}</output>
        <Takeaway
          key={`${q} ${kind} ${JSON.stringify(narrowed)}`}
          select={() => {
            const ids = hits.map((hit) => hit.id)
            return {
              title: (words) => words.t("export.search", { q }),
              ids,
              edges: edgesIn(graph, ids),
              asked: { search: q, ...options, ...narrowed },
              name: fileNameFor(q),
            }
          }}
        />
      </div>
      <Results q={q} hits={wantsAll === q ? hits : hits.slice(0, DRAWN)} />
      {hits.length > DRAWN && wantsAll !== q && (
        <button type="button" className={button.quiet} onClick={() => setWantsAll(q)}>
          <Icon name="down" />
          {n("card.rest", hits.length - DRAWN)}
        </button>
      )}
    </>
  )
}

/** The nearest words there are, where what was typed is none. */
function DidYouMean({ q }: { q: string | null }) {
  const { t } = useWords()
  if (q === null) return null
  return (
    <p className={style.meant}>
      {t("search.meant")}{" "}
      <a
        href={hrefOf({ view: "search", q })}
        onClick={(event) => {
          event.preventDefault()
          adjust({ view: "search", q })
          document.querySelector<HTMLElement>("#q")?.focus()
        }}
      >
        {q}
      </a>
    </p>
  )
}
