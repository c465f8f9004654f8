import { countryOf } from "#graph/ids/index.ts"
import { NodeName } from "../../parts/NodeName.tsx"
import { useWords } from "../../words/context.tsx"
import type { ArticleGroup, WorkGroup } from "./group.ts"
import { Occurrence } from "./Occurrence.tsx"
import style from "./group.module.css"

interface Props {
  lang: string
  onShow(index: number): void
}

/** The references to one instrument or law. */
export function Group({ group, ...props }: Props & { group: WorkGroup }) {
  const { n } = useWords()
  // Codes of several countries have one name.
  const country = countryOf(group.work)
  return (
    <section className={style.work}>
      <h2>
        <span>
          <NodeName id={group.work} />
          {country !== null && (
            <span className={style.country}>
              {" "}
              <NodeName id={country} />
            </span>
          )}
        </span>
        <span className={style.number}>{n("page.count", group.count)}</span>
      </h2>
      {group.articles.map((article) => (
        <Article
          key={article.article ?? ""}
          group={article}
          named={article.article === group.work}
          {...props}
        />
      ))}
    </section>
  )
}

/** @param named whether the heading above has said it already, as of a decision */
function Article({ group, named, lang, onShow }: Props & { group: ArticleGroup; named: boolean }) {
  const { t, number } = useWords()
  return (
    <div className={style.article}>
      {!named && (
        <h3>
          <span>
            {group.article === null ? t("page.range") : <NodeName id={group.article} subtitle />}
          </span>
          <span className={style.number} aria-hidden="true">
            {number(group.references.length)}
          </span>
        </h3>
      )}
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
