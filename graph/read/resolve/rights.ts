import type { Lexicon } from "../language/lexicon.ts"
import type { Chain } from "../parse/chain.ts"
import { LETTER, classOf, skipSpaces, skipSpacesBack } from "../words/chars.ts"
import type { Sentences } from "../words/sentences.ts"
import type { Row } from "./row.ts"

/** How far from an article the right that it grants may be named, in code units. */
const REACH = 70

/**
 * "the right to a fair trial (Article 6)", "Article 8 protects private life": an article of the human rights
 * treaties, whose numbers everybody knows, and none of a treaty on crime.
 */
export function isOfRights(
  text: string,
  { start, end, items, anaphor }: Chain,
  { chains, at }: Row,
  sentences: Sentences,
  { rights, rightsNumbers }: Lexicon,
): boolean {
  if (anaphor !== "none" || !items.some(({ path }) => rightsNumbers.has(path[0]!))) return false
  const [from, to] = sentences.around(start)
  const isHere = (low: number, high: number): boolean => {
    for (let i = Math.max(low, 0); i < high; i += 1) {
      if (classOf(text.charCodeAt(i)) !== LETTER || classOf(text.charCodeAt(i - 1)) === LETTER)
        continue
      const numbers = rights.at(text, i)
      if (numbers === undefined || rights.end > high) continue
      if (items.some(({ path, to: last }) => last === null && numbers.includes(path[0]!)))
        return true
    }
    return false
  }
  const before = Math.max(from, start - REACH, chains[at - 1]?.end ?? 0)
  const open = text.charCodeAt(skipSpacesBack(text, start) - 1) === 40
  if (isHere(before, start)) return true
  // "fraud (Art. 8) and the right to private life": what follows a bracket is not in it.
  if (open && text.charCodeAt(skipSpaces(text, end)) === 41) return false
  return isHere(end, Math.min(to, end + REACH, chains[at + 1]?.start ?? to))
}
