import type { Lexicon } from "../language/lexicon.ts"
import { skipSpacesBack, wordStart } from "../words/chars.ts"
import { onlyMarks } from "./beside.ts"

/** "found a violation of Article 8": so one speaks of human rights. */
export function followsBreach(text: string, start: number, { breaches }: Lexicon): boolean {
  let at = skipSpacesBack(text, start)
  for (let n = 0; n < 3; n += 1) {
    while (at > 0 && (text.charCodeAt(at - 1) === 39 || text.charCodeAt(at - 1) === 0x2019)) at -= 1
    const word = wordStart(text, at)
    if (word === at) return false
    if (breaches.at(text, word) !== undefined && onlyMarks(text, breaches.end, start)) return true
    at = skipSpacesBack(text, word)
  }
  return false
}
