import type { Hit } from "#graph/search/index.ts"
import { iconOf, isInForce, nameOf, subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Wording } from "../../parts/T.tsx"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { moveAmongResults } from "./keys.ts"
import { Marked } from "./Marked.tsx"
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
  if (other !== undefined) lines.push({ text: other, lang: words.lang === "en" ? "fr" : "en" })
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
          {work !== undefined && <span lang={work.lang}> · {work.text}</span>}
          {!isInForce(node) && <em> · {words.t("force.out")}</em>}
        </span>
        <span className={isInForce(node) ? style.name : style.out}>
          <Marked of={nameOf(node, graph, words)} terms={hit.terms} />
        </span>
        {lines.map((line) => (
          <span key={`${line.lang} ${line.text}`} className={style.title}>
            <Marked of={line} terms={hit.terms} />
          </span>
        ))}
        {text !== undefined && (
          <span className={style.text}>
            <Marked of={inLanguage(text, words.lang)} terms={hit.terms} />
          </span>
        )}
      </a>
    </li>
  )
}
