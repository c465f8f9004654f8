import { LETTER, classOf, skipSpaces, skipSpacesBack, wordEnd, wordStart } from "../words/chars.ts"
import { skipSigns } from "./gap.ts"
import type { Chain } from "./list.ts"
import type { Mention } from "./names.ts"
import type { Style } from "./style.ts"

/** How far apart a provision and its law stand where words between them are looked at, in code units. */
const GAP = 100

/**
 * "§ 202a StGB a.F.", "§ 73 des alten StGB", "artikel 138a (oud) Sr": whether the law is meant as it
 * once was, which may have said something else under that number.
 */
export function isFormer(
  text: string,
  chain: Chain,
  { start, end }: Mention,
  { former }: Style,
): boolean {
  if (former === null) return false
  const [from, to] = start >= chain.end ? [chain.end, start] : [end, chain.start]
  if (to - from <= GAP)
    for (let at = from; at < to; at = Math.max(at + 1, wordEnd(text, at)))
      if (isWordStart(text, at) && former.at(text, at) !== undefined && former.end <= to)
        return true
  if (former.at(text, skipSigns(text, Math.max(end, chain.end))) !== undefined) return true
  const first = Math.min(start, chain.start)
  const before = skipSpacesBack(text, first)
  const word = wordStart(text, text.charCodeAt(before - 1) === 41 ? before - 1 : before)
  return (
    word < before &&
    former.at(text, word) !== undefined &&
    skipSpaces(text, former.end) >= before - 1
  )
}

function isWordStart(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === LETTER && classOf(text.charCodeAt(at - 1)) !== LETTER
}
