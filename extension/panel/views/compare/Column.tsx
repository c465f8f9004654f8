import { workOf } from "#graph/ids/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Matrix } from "#graph/model/matrix.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { T } from "../../parts/T.tsx"
import { hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import style from "./names.module.css"

/** A provision as the head of what is listed under it, with a way to its card. */
export function Column(props: { of: Matrix["provisions"][number]; among: Matrix["provisions"] }) {
  const { graph } = useKnowledge()
  const { id, label, title } = props.of
  const work = workOf(id)
  // "Article 7" alone may be of any of three treaties.
  const several = props.among.some((each) => workOf(each.id) !== work)
  return (
    <>
      <a href={hrefOf({ view: "node", id })}>
        <T of={label} />
      </a>
      {title !== undefined && (
        <span className={style.title}>
          <T of={title} />
        </span>
      )}
      {several && graph.hasNode(work) && id !== work && (
        <span className={style.work}>
          <T of={graph.getNodeAttributes(work).label} />
        </span>
      )}
    </>
  )
}

/** "Article 2 Illegal access", for where there can be no markup. */
export function useColumnName(): (column: Matrix["provisions"][number]) => string {
  const { lang } = useWords()
  return ({ label, title }) =>
    [label, title]
      .flatMap((each) => (each === undefined ? [] : inLanguage(each, lang).text))
      .join(" ")
}
