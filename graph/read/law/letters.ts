import { LETTER, classOf, isDigitAt } from "../words/chars.ts"

/** How letters of other scripts are written in the numbers of our data. */
const SCRIPT: Record<string, string> = Object.fromEntries(
  (
    "аa бb вv гg дd ѓgj еe жzh зz ѕdz иi јj кk лl мm нn оo " +
    "αa βb γg δd εe ζz ηh θth " +
    "čch çch ćc"
  )
    .split(" ")
    .map((p) => [p[0]!, p.slice(1)]),
)

/** Whether one letter stands at `at`, with no letter or figure after it. */
export function isLoneLetter(text: string, at: number): boolean {
  return (
    classOf(text.charCodeAt(at)) === LETTER &&
    classOf(text.charCodeAt(at + 1)) !== LETTER &&
    !isDigitAt(text, at + 1)
  )
}

/** A letter as the tables write it: small, Latin. */
export function plain(letter: string): string {
  const small = letter.toLowerCase()
  return SCRIPT[small] ?? small.normalize("NFD")[0]!
}

/** A word as the tables write it. */
export function plainWord(word: string): string {
  return word.length === 1 ? plain(word) : [...word].map(plain).join("")
}
