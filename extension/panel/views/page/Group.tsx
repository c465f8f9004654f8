import { NodeName } from "../../parts/NodeName.tsx"
import { useWords } from "../../words/context.tsx"
import type { ArticleGroup, WorkGroup } from "./group.ts"
import { Occurrence } from "./Occurrence.tsx"
import style from "./page.module.css"

interface Props {
  lang: string
  onShow(index: number): void
}

/** The references to one instrument or law. */
export function Group({ group, ...props }: Props & { group: WorkGroup }) {
  const { n } = useWords()
  return (
    <section className={style.work}>
      <h2>
        <NodeName id={group.work} />
        <span className={style.number}>{n("page.count", group.count)}</span>
      </h2>
      {group.articles.map((article) => (
        <Article key={article.article ?? ""} group={article} {...props} />
      ))}
    </section>
  )
}

function Article({ group, lang, onShow }: Props & { group: ArticleGroup }) {
  const { t, number } = useWords()
  return (
    <div className={style.article}>
      <h3>
        <span>
          {group.article === null ? t("page.range") : <NodeName id={group.article} subtitle />}
        </span>
        <span className={style.number} aria-hidden="true">
          {number(group.references.length)}
        </span>
      </h3>
      <ul>
        {group.references.map((reference) => (
          <Occurrence
            key={reference.index}
            reference={reference}
            article={group.article}
            lang={lang}
            onShow={onShow}
          />
        ))}
      </ul>
    </div>
  )
}
