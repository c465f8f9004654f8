import { inLanguage } from "#graph/model/in-language.ts"
import type { Localised } from "#graph/model/text.ts"
import { useWords } from "../words/context.tsx"

/** A text and the language it is in; "" for names that belong to none. */
export interface Wording {
  text: string
  lang: string
}

/** A text of the graph in the reader's language, or in the language there is. */
export function T(props: { of: Localised }) {
  const { lang } = useWords()
  return <Text of={inLanguage(props.of, lang)} />
}

/** A text that says which language it is in, where that is not the reader's. */
export function Text({ of }: { of: Wording }) {
  const { lang } = useWords()
  return of.lang === "" || of.lang === lang ? of.text : <span lang={of.lang}>{of.text}</span>
}

/** Several texts on one line. */
export function Texts(props: { of: readonly Wording[] }) {
  return props.of.map((each, at) => (
    <span key={`${each.lang} ${each.text}`}>
      {at > 0 && " · "}
      <Text of={each} />
    </span>
  ))
}
