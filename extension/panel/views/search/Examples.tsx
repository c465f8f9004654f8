import { adjust, hrefOf } from "../../route/index.ts"
import { useWords } from "../../words/context.tsx"
import style from "./search.module.css"

const EXAMPLES = [
  { q: "18.1.b", lang: "", what: "search.example.number" },
  { q: "injonction de produire", lang: "fr", what: "search.example.words" },
  { q: "StGB 202a", lang: "de", what: "search.example.national" },
  { q: "illegal access", lang: "en", what: "search.example.topic" },
  { q: "Portugal", lang: "", what: "search.example.country" },
] as const

/** An empty search teaches by queries that one can try. */
export function Examples() {
  const { t, lang } = useWords()
  return (
    <div className={style.teach}>
      <p>{t("search.teach")}</p>
      <h2>{t("search.examples")}</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.q}>
            <a
              href={hrefOf({ view: "search", q: example.q })}
              lang={example.lang === lang || example.lang === "" ? undefined : example.lang}
              onClick={(event) => {
                event.preventDefault()
                adjust({ view: "search", q: example.q })
                document.querySelector<HTMLElement>("#q")?.focus()
              }}
            >
              {example.q}
            </a>
            <span>{t(example.what)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
