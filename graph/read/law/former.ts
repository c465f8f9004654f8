import { isLetterAt, skipSpaces, skipSpacesBack, wordEnd, wordStart } from "../words/chars.ts"
import { skipSigns } from "./gap.ts"
import type { Chain } from "./list.ts"
import type { Mention } from "./names.ts"
import type { Style } from "./style.ts"

/** How far apart a provision and its law stand where words between them are looked at, in code units. */
const GAP = 100
/** How many words such a phrase before a provision may have: "entonces vigente artículo 264". */
const WORDS = 2

/**
 * "§ 202a StGB a.F.", "§ 73 des alten StGB", "artikel 138a (oud) Sr": the word, in small letters, by which
 * a law is meant as it once was, when it may have said something else under that number; else null.
 */
export function formerly(
  text: string,
  chain: Chain,
  { start, end }: Mention,
  style: Style,
): string | null {
  const { former } = style
  if (former === null) return null
  const word = (at: number): string => text.slice(at, former.end).toLowerCase()
  const [from, to] = start >= chain.end ? [chain.end, start] : [end, chain.start]
  if (to - from <= GAP)
    for (let at = from; at < to; at = Math.max(at + 1, wordEnd(text, at)))
      if (isWordStart(text, at) && former.at(text, at) !== undefined && former.end <= to)
        return word(at)
  const after = afterCountry(text, skipSigns(text, Math.max(end, chain.end)), style)
  if (former.at(text, after) !== undefined) return word(after)
  const before = skipSpacesBack(text, Math.min(start, chain.start))
  let first = text.charCodeAt(before - 1) === 41 ? before - 1 : before
  for (let words = 0; words < WORDS && first > 0; words += 1) {
    first = wordStart(text, skipSpacesBack(text, first))
    if (former.at(text, first) !== undefined && skipSpaces(text, former.end) >= before - 1)
      return word(first)
  }
  return null
}

/** "art. 264 del Código Penal español entonces vigente" */
function afterCountry(text: string, at: number, { nations }: Style): number {
  return nations?.at(text, at) === undefined ? at : skipSigns(text, nations.end)
}

function isWordStart(text: string, at: number): boolean {
  return isLetterAt(text, at) && !isLetterAt(text, at - 1)
}
