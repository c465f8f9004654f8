import type { GatePack } from "#graph/read/names-pack.ts"

/** Letters that may go on before or after a word. */
const LETTER = "a-zÀ-\\u1fff"
const DIGIT = "\\d０-９"
/** What may stand between a word and its number, and a short word there: "Article no. 18", "articoli da 2", "article L. 323". */
const GAP = `[^${LETTER}${DIGIT}]{0,4}`
const WORD = `(?:[a-z]{1,3}${GAP})?`

/**
 * Makes the test whether something in a text is written like an article or a decision, in any
 * language. All of it is left to regular expressions, which start at a figure and look around: they
 * cost a tenth of what a script costs that has run for a moment only. A false alarm costs a look for names.
 */
export function signs({
  long,
  short,
  after,
  shortAfter,
  ordinals,
}: GatePack): (text: string) => boolean {
  // "The mayor’s 12 reasons" are no sections.
  const before = `(?:(?:${long}|§)${GAP}${WORD}|(?<![${LETTER}]|['’](?=s\\W))${short}${GAP})`
  const behind = `[^\\s${DIGIT}]{0,8}(?:\\s[a-z])?\\s{0,2}(?:[§条조]|${after}|${shortAfter}(?![${LETTER}]))`
  const digit = `[${DIGIT}]`
  const figure = new RegExp(
    `${digit}(?<!${digit}${digit})(?:(?<=${before}${digit})|(?=${digit}*${behind}))`,
    "i",
  )
  // What begins in the middle of a word, as texts run on from one cell to the next; numbers in letters.
  const spelled = new RegExp(
    `(?<=[a-zß-ſ])Art\\.?\\s?\\d|\\b[Aa](?:rt|RT)[A-Za-zÍí]{0,9}\\.?\\s{1,3}(?:[IVXLC]+|${ordinals})\\b|ECLI:|[条조]`,
  )
  return (text) => figure.test(text) || spelled.test(text)
}
