import { useCitation } from "../../citation/use-citation.ts"
import { nameOf, subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { Text, Texts } from "../../parts/T.tsx"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import { moveAmongResults } from "./keys.ts"
import style from "./search.module.css"

/** At most so many of "articles 2 to 11". */
const MOST = 10

/** Where what was typed leads if it is read as a citation. */
export function Jump({ q }: { q: string }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const citation = useCitation(q)
  const targets = (citation?.targets ?? []).filter((id) => graph.hasNode(id)).slice(0, MOST)
  if (targets.length === 0) return null
  return (
    <ul className={style.jump} aria-label={words.t("palette.citation")}>
      {targets.map((id) => {
        const node = graph.getNodeAttributes(id)
        const work = workNameOf(node, graph, words)
        return (
          <li key={id}>
            <a
              href={hrefOf({ view: "node", id })}
              data-jump={id}
              onKeyDown={(event) => {
                if (moveAmongResults(event.key)) event.preventDefault()
              }}
            >
              <Icon name="forward" />
              <span>
                <strong>
                  <Text of={nameOf(node, graph, words)} />
                </strong>
                <span className={style.text}>
                  {" "}
                  <Texts
                    of={[...(work === undefined ? [] : [work]), ...subtitleOf(node, graph, words)]}
                  />
                </span>
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
