import type { GraphNode } from "#graph/model/nodes/index.ts"
import { placeOf } from "#graph/query/index.ts"
import type { Hit } from "#graph/search/index.ts"
import { iconOf, isInForce, nameOf, subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { inLanguage } from "#graph/model/in-language.ts"
import { Foreign, type Wording } from "../../parts/T.tsx"
import { KeepOne } from "../../selection/KeepOne.tsx"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { moveAmongResults } from "./keys.ts"
import { Marked } from "./Marked.tsx"
import { markWords } from "./marks.ts"
import style from "./search.module.css"

/** What was found, best first, with the words that matched. */
export function Results(props: { q: string; hits: readonly Hit[] }) {
  return (
    <ol className={style.results} data-results={props.q}>
      {props.hits.map((hit) => (
        <Result key={hit.id} hit={hit} />
      ))}
    </ol>
  )
}

function Result({ hit }: { hit: Hit }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const node = graph.getNodeAttributes(hit.id)
  const title = "title" in node ? node.title : undefined
  const text = "summary" in node ? node.summary : "holding" in node ? node.holding : undefined
  const work = workNameOf(node, graph, words)
  const lines: Wording[] = [...subtitleOf(node, graph, words)]
  // Found by its title in the other language: that title is shown, else the hit seems random.
  const other = title?.[words.lang === "en" ? "fr" : "en"]
  if (other !== undefined && lines.every(({ text: said }) => said !== other)) {
    lines.push({ text: other, lang: words.lang === "en" ? "fr" : "en" })
  }
  const summary = text === undefined ? [] : [inLanguage(text, words.lang)]
  const isSeen = [nameOf(node, graph, words), ...lines, ...summary].some(({ text: said }) =>
    markWords(said, hit.terms).some(({ marked }) => marked),
  )
  return (
    <li>
      <a
        href={hrefOf({ view: "node", id: hit.id })}
        data-result={hit.id}
        onKeyDown={(event) => {
          if (moveAmongResults(event.key)) event.preventDefault()
        }}
      >
        <span className={style.kind}>
          <Icon name={iconOf(node)} />
          {words.t(`kind.${node.kind}`)}
          {work !== undefined && (
            <>
              {" · "}
              <Marked of={work} terms={hit.terms} />
            </>
          )}
          {!isInForce(node) && <em> · {words.t("force.out")}</em>}
        </span>
        <span className={isInForce(node) ? style.name : style.out}>
          <Marked of={nameOf(node, graph, words)} terms={hit.terms} />
        </span>
        {(isSeen ? lines : [...lines, ...above(node)]).map((line) => (
          <span key={`${line.lang} ${line.text}`} className={style.title}>
            <Marked of={line} terms={hit.terms} />
          </span>
        ))}
        {summary.map((line) => (
          <span key={line.text} className={style.text}>
            <Marked of={line} terms={hit.terms} />
            <Foreign lang={line.lang} />
          </span>
        ))}
      </a>
      <KeepOne node={node} />
    </li>
  )

  /** A paragraph is found by the heading of its article, which then shows why. */
  function above(of: GraphNode): Wording[] {
    if (of.kind !== "provision") return []
    const titled = placeOf(graph, of.id).ancestors.findLast(
      (each) => each.kind === "provision" && each.title !== undefined,
    )
    if (titled === undefined) return []
    const heading = subtitleOf(titled, graph, words).map((each) => each.text)
    const name = nameOf(titled, graph, words)
    return [{ ...name, text: [name.text, ...heading].join(", ") }]
  }
}
