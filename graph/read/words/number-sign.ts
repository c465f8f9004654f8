/** Words that only say that a number follows: "Lei n.º 109/2009" is "Lei 109/2009". Without accents. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  "n",
  "nº",
  "no",
  "nr",
  "num",
  "numero",
  "numar",
  "nro",
  "º",
])

/** Such a word where it is short, with its signs, for regular expressions without regard to case: "No.", "n.º", "núm." */
export const NUMBER_SIGN = "(?:n|no|nr|nro|num|núm)[.º°]{0,2}"

/** A law's number after its noun: " 53/05", " no. 5", " (EU) 2023/1543" */
const NUMBER = new RegExp(`^\\s(?:\\([A-Z]{2,4}\\)\\s)?(?:${NUMBER_SIGN})?\\s?\\d`, "i")

/** One that can be nothing else: " 2023/1543", " no. 109/2009", " (EU) 679" */
const LAW_NUMBER = new RegExp(
  `^\\s(?:\\([A-Z]{2,4}\\)\\s(?:${NUMBER_SIGN})?\\s?\\d|(?:${NUMBER_SIGN})?\\s?\\d{1,5}/\\d)`,
  "i",
)

/**
 * Whether a law's number stands after its noun.
 * @param end of the noun, or of an abbreviation of it
 * @param capital whether the noun is a name: another may have any figure after it, as "the law 5 years ago"
 */
export function isNumberAfter(text: string, end: number, capital = true): boolean {
  // Most nouns have a word after them: no part of the text is cut out for those.
  const next = text.charCodeAt(end + 1) | 32
  if (next !== 110 && next !== 40 && !(next >= 48 && next <= 57)) return false
  return (capital ? NUMBER : LAW_NUMBER).test(text.slice(end, end + 18))
}
