import { useId, useMemo } from "react"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import { isInForce, nameOf, subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { Choice } from "../../parts/Choice.tsx"
import { fileNameFor } from "../../parts/download.ts"
import { Empty } from "../../parts/Empty.tsx"
import { Heading } from "../../parts/Heading.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { Text, Texts } from "../../parts/T.tsx"
import { adjust, hrefOf } from "../../route/index.ts"
import { Takeaway } from "../../selection/Takeaway.tsx"
import { useWords } from "../../words/context.tsx"
import { MAP } from "../map/route.ts"
import { branchesAround, toggled, type Branch } from "./branches.ts"
import { KindFilter } from "./KindFilter.tsx"
import { List } from "./List.tsx"
import style from "./neighbourhood.module.css"
import { Picture } from "./Picture.tsx"
import type { NeighbourhoodRoute } from "./route.ts"

/** What lies around a node, as a picture and as a list. */
export function Neighbourhood({ route }: { route: NeighbourhoodRoute }) {
  const { graph } = useKnowledge()
  const { t } = useWords()
  if (graph.hasNode(route.id)) return <Known route={route} />
  return (
    <>
      <Heading>{t("card.unknown.title")}</Heading>
      <Empty title={t("card.unknown.body", { id: route.id })}>{null}</Empty>
    </>
  )
}

function Known({ route }: { route: NeighbourhoodRoute }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { t, n } = words
  const { id, depth, hidden, open } = route
  const { found, branches, counts } = useMemo(
    () => branchesAround(graph, id, { depth, hidden, open }),
    [graph, id, depth, hidden, open],
  )
  const change = (part: Partial<NeighbourhoodRoute>) => adjust({ ...route, ...part })
  const toggle = (branch: Branch) => change({ open: toggled(open, branch) })
  const node = graph.getNodeAttributes(id)
  const name = nameOf(node, graph, words)
  const work = workNameOf(node, graph, words)
  const more = [...(work === undefined ? [] : [work]), ...subtitleOf(node, graph, words)].filter(
    ({ text }) => text !== "",
  )
  const heading = useId()
  const parts = { start: id, branches, onToggle: toggle, hrefTo: walk }
  return (
    <div className={style.neighbourhood} data-node={id}>
      <Heading above={<span className={style.above}>{t("neighbourhood.title")}</span>}>
        <span className={isInForce(node) ? undefined : style.struck}>
          <Text of={name} />
        </span>
      </Heading>
      {!isInForce(node) && <p className={style.out}>{t("force.out")}</p>}
      {more.length > 0 && (
        <p className={style.more}>
          <Texts of={more} />
        </p>
      )}
      <div className={style.tools}>
        <a href={hrefOf({ view: "node", id })}>{t("neighbourhood.card")}</a>
        <Choice
          label={t("neighbourhood.depth")}
          value={String(depth)}
          options={["1", "2"].map((value) => ({
            value,
            label: n("neighbourhood.steps", Number(value)),
          }))}
          onChoose={(value) => change({ depth: value === "2" ? 2 : 1 })}
        />
      </div>
      <KindFilter counts={counts} hidden={hidden} onChange={(kinds) => change({ hidden: kinds })} />
      {branches.length === 0 ? (
        <Empty title={t("neighbourhood.empty")}>{null}</Empty>
      ) : (
        <Picture {...parts} name={name.text} />
      )}
      <div className={style.tools}>
        <a
          className={button.button}
          href={`/sidepanel.html${hrefOf({ ...MAP, at: id })}`}
          target="_blank"
          rel="noreferrer"
        >
          <Icon name="map" />
          {t("neighbourhood.map")}
        </a>
        <Takeaway
          key={`${id} ${depth} ${hidden.join()}`}
          select={() => ({
            title: (said) => said.t("export.around", { label: nameOf(node, graph, said).text }),
            ids: found.ids,
            edges: found.edges,
            asked: {
              around: id,
              depth,
              ...(hidden.length > 0 && {
                kinds: NODE_KINDS.filter((kind) => !hidden.includes(kind)),
              }),
            },
            name: fileNameFor(id),
          })}
        />
      </div>
      {branches.length > 0 && (
        <section className={style.words} aria-labelledby={heading}>
          <h2 id={heading}>{t("neighbourhood.list")}</h2>
          <List {...parts} />
        </section>
      )}
    </div>
  )

  function walk(to: string): string {
    return hrefOf({ ...route, id: to, open: [] })
  }
}
