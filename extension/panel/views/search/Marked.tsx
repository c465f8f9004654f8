import type { Wording } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import { markWords } from "./marks.ts"

/** A text with the words that matched marked. */
export function Marked(props: { of: Wording; terms: readonly string[] }) {
  const { lang } = useWords()
  const { text, lang: own } = props.of
  const pieces = markWords(text, props.terms).map((piece) =>
    piece.marked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
  )
  return own === "" || own === lang ? pieces : <span lang={own}>{pieces}</span>
}
