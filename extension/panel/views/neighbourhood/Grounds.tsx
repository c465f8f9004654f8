import { mainBasis } from "#graph/model/main-basis.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Basis } from "../../parts/Basis.tsx"
import { useWords } from "../../words/context.tsx"
import type { Branch } from "./branches.ts"
import style from "./picture.module.css"
import { sentenceOf } from "./sentence.ts"

/** More links than this between two nodes are a number; the list below has them all. */
const SHOWN = 2

/** What one points at in the picture: its whole name, what links it, how that is known and from where. */
export function Grounds(props: { branch: Branch | undefined; full: string }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { branch } = props
  if (branch === undefined) return words.t("neighbourhood.keys")
  if (branch.id === null) return props.full
  const sources = graph.getAttribute("sources")
  return (
    <>
      <strong>{props.full}</strong>
      {branch.links.slice(0, SHOWN).map((edge) => {
        const [first] = edge.sources
        return (
          <span key={`${edge.kind} ${edge.from}`} className={style.ground}>
            {sentenceOf(edge, graph, words)} <Basis basis={mainBasis(edge.sources)} />{" "}
            {[
              first && (sources.get(first.source)?.title ?? first.source),
              first && words.place(first.locator),
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        )
      })}
      {branch.links.length > SHOWN && <span>{words.n("count.links", branch.links.length)}</span>}
    </>
  )
}
