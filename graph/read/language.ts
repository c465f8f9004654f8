import { LETTER, classOf, wordEnd } from "./chars.ts"
import type { Lexicon } from "./lexicon.ts"

/** How much of a block is looked at to tell its language, in code units. */
const SAMPLE = 600

/**
 * The lexicon of the language a text is written in, by its common words; `declared` decides where
 * they say nothing clear.
 */
export function lexiconFor(
  text: string,
  lexicons: readonly Lexicon[],
  declared: Lexicon | undefined,
): Lexicon {
  const scores = lexicons.map(() => 0)
  const end = Math.min(text.length, SAMPLE)
  for (let at = 0; at < end;) {
    if (classOf(text.charCodeAt(at)) !== LETTER) {
      at += 1
      continue
    }
    lexicons.forEach((lexicon, i) => {
      if (lexicon.commonWords.at(text, at) !== undefined) scores[i]! += 1
    })
    at = wordEnd(text, at)
  }
  let best = declared === undefined ? 0 : lexicons.indexOf(declared)
  lexicons.forEach((_, i) => {
    if (scores[i]! > scores[best]!) best = i
  })
  return lexicons[best]!
}
