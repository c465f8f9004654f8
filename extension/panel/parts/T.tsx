import { inLanguage } from "#graph/model/in-language.ts"
import type { Localised } from "#graph/model/text.ts"
import { useWords } from "../words/context.tsx"
import style from "./T.module.css"

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
  const text = <Whole text={of.text} />
  return of.lang === "" || of.lang === lang ? text : <span lang={of.lang}>{text}</span>
}

/** Names such as "T-CY" and "U-I-144/19", which would end a line at their hyphen. */
const CODE = /(?<![\p{L}\d])(\p{Lu}{1,2}(?:-[\p{Lu}\d][\p{Lu}\d/]{0,8})+)/u

function Whole({ text }: { text: string }) {
  const parts = text.split(CODE)
  if (parts.length === 1) return text
  return parts.map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one text keep their places
      <span key={at} className={style.whole}>
        {part}
      </span>
    ),
  )
}

/** A sentence of ours: where it exists in English only, that is said to the eye as well as to the ear. */
export function Prose(props: { of: Localised }) {
  const { lang } = useWords()
  const said = inLanguage(props.of, lang)
  return (
    <>
      <Text of={said} />
      <Foreign lang={said.lang} />
    </>
  )
}

/** Says of the text before it that it is not in the reader's language. */
export function Foreign(props: { lang: string }) {
  const { lang, t } = useWords()
  if (props.lang === lang) return null
  return <small className={style.foreign}> ({t("text.inEnglish")})</small>
}

/** Several texts on one line. */
export function Texts(props: { of: readonly Wording[] }) {
  return props.of.map((each, at) => (
    <span key={`${each.lang} ${each.text}`}>
      {at > 0 && " · "}
      <Text of={{ ...each, text: keepDay(each.text) }} />
    </span>
  ))
}

/** No line ends between a day and its month. */
function keepDay(text: string): string {
  return text.replaceAll(/\b(\d{1,2}) (?=\p{L}+ \d{4})/gu, "$1\u00A0")
}
