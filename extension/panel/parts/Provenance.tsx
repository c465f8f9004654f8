import { mainBasis } from "#graph/model/main-basis.ts"
import type { Fact } from "#graph/model/provenance.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { useWords } from "../words/context.tsx"
import { Basis } from "./Basis.tsx"
import style from "./Provenance.module.css"

/** Where a fact comes from: basis and source at a glance, everything else one step away. */
export function Provenance(props: { facts: readonly Fact[] }) {
  const { graph } = useKnowledge()
  const { n, place } = useWords()
  const facts = distinct(props.facts)
  const first = facts[0]
  if (first === undefined) return null
  const title = graph.getAttribute("sources").get(first.source)?.title ?? first.source
  return (
    <details className={style.provenance}>
      <summary title={[title, place(first.locator)].filter((part) => part !== "").join(", ")}>
        <Basis basis={mainBasis(facts)} short />
        <span className={style.where}>
          <span className={style.source}>{title}</span>
          {first.locator !== "" && (
            <span className={style.locator}>{keepTogether(place(first.locator))}</span>
          )}
          {facts.length > 1 && (
            <span className={style.more}>{n("count.sources", facts.length)}</span>
          )}
        </span>
      </summary>
      <ul className={style.list}>
        {facts.map((fact) => (
          <OneSource key={`${fact.source} ${fact.locator} ${fact.basis}`} fact={fact} />
        ))}
      </ul>
    </details>
  )
}

function OneSource({ fact }: { fact: Fact }) {
  const { graph } = useKnowledge()
  const { t, date, place } = useWords()
  const source = graph.getAttribute("sources").get(fact.source)
  if (source === undefined) return <li>{t("source.unknown", { id: fact.source })}</li>
  const lang = source.lang?.split(",")[0]?.trim()
  return (
    <li>
      <p className={style.title} lang={lang}>
        {source.url === undefined ? (
          source.title
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
      </p>
      <p>{[source.publisher, source.date && date(source.date)].filter(Boolean).join(", ")}</p>
      {fact.locator !== "" && (
        <p>{t("source.where", { locator: keepTogether(place(fact.locator)) })}</p>
      )}
      {source.note !== undefined && <p>{source.note}</p>}
      <p className={style.basis}>
        <Basis basis={fact.basis} /> {t(`basis.${fact.basis}.help`)}
      </p>
    </li>
  )
}

/** "§ 99" and "art. 60-1" are read as one word: no line ends inside them. */
function keepTogether(locator: string): string {
  return locator.replaceAll(/(§|\b\p{L}{1,4}\.) (?=\d)/gu, "$1\u00A0")
}

/** The same source at the same place counts once, however many facts lean on it. */
function distinct(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>()
  for (const fact of facts) {
    const key = `${fact.source} ${fact.locator} ${fact.basis}`
    if (!seen.has(key)) seen.set(key, fact)
  }
  return [...seen.values()]
}
