import { useState } from "react"
import { mainBasis } from "#graph/model/main-basis.ts"
import { isInForce, nameOf, subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Basis } from "../../parts/Basis.tsx"
import button from "../../parts/button.module.css"
import { Text, Texts } from "../../parts/T.tsx"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { Sign } from "./Kinds.tsx"
import style from "./found.module.css"

/** The list grows by this many. */
const STEP = 40

/** What the map shows, as a list: each leads to its card, and to its place on the map. */
export function Found(props: { ids: readonly string[]; at: string; onShow(id: string): void }) {
  const { n, t, number } = useWords()
  const [drawn, setDrawn] = useState(STEP)
  const { ids } = props
  return (
    <>
      <output className={style.count}>{n("search.results", ids.length)}</output>
      <ol className={style.found}>
        {ids.slice(0, drawn).map((id) => (
          <One key={id} id={id} here={id === props.at} onShow={props.onShow} />
        ))}
      </ol>
      {ids.length > drawn && (
        <button type="button" className={button.button} onClick={() => setDrawn(drawn + STEP)}>
          {t("map.more", { count: number(Math.min(STEP, ids.length - drawn)) })}
        </button>
      )}
    </>
  )
}

function One({ id, here, onShow }: { id: string; here: boolean; onShow(id: string): void }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const node = graph.getNodeAttributes(id)
  const name = nameOf(node, graph, words)
  const work = workNameOf(node, graph, words)
  const more = [...(work === undefined ? [] : [work]), ...subtitleOf(node, graph, words)]
  return (
    <li aria-current={here}>
      <a href={hrefOf({ view: "node", id })}>
        <Sign kind={node.kind} />
        <span className={isInForce(node) ? undefined : style.struck}>
          <Text of={name} />
        </span>
      </a>
      {!isInForce(node) && <small className={style.out}>{words.t("force.out")}</small>}
      {mainBasis(node.sources) === "editorial" && <Basis basis="editorial" brief />}
      <span className={style.more}>
        {words.t(`kind.${node.kind}`)}
        {more.length > 0 && " · "}
        <Texts of={more.filter(({ text }) => text !== "")} />
      </span>
      <button
        type="button"
        className={button.quiet}
        data-show={id}
        aria-label={words.t("map.show.name", { name: name.text })}
        onClick={() => onShow(id)}
      >
        {words.t("map.show")}
      </button>
    </li>
  )
}
