import { isDigitAt, skipSpaces, skipSpacesBack } from "../words/chars.ts"
import { addItem, type Chain, goOn } from "./list.ts"
import { afterUnit, skipApostrophe } from "./separators.ts"
import { readNumber } from "./number.ts"
import { partAt, readSteps, type Step } from "./steps.ts"
import type { Style } from "./style.ts"

/** The chain that starts at a unit word, a part before one, or a number before its unit; null where none does. */
export function chainAt(text: string, at: number, style: Style): Chain | null {
  const front: Step[] = []
  let q = at
  for (let n = 0; n < 3; n += 1) {
    const next = frontPart(text, q, style, front)
    if (next < 0) break
    q = next
  }
  const chain = unitFirst(text, q, style) ?? numberFirst(text, q, style)
  if (chain === null) return q === at ? null : chainAt0(text, at, style)
  if (q > at && !isOfBefore(text, at, q, chain)) {
    chain.start = at
    chain.items[0]!.start = at
    chain.items[0]!.steps.push(...front.toReversed())
  }
  return chain
}

/** "art. 61 c.p., n. 9, artt. 56 e 81 c.p.": a part between commas is of the article before it. */
function isOfBefore(text: string, at: number, unit: number, { many }: Chain): boolean {
  if (text.charCodeAt(skipSpacesBack(text, unit) - 1) !== 44) return false
  return many || text.charCodeAt(skipSpacesBack(text, at) - 1) === 44
}

function chainAt0(text: string, at: number, style: Style): Chain | null {
  return unitFirst(text, at, style) ?? numberFirst(text, at, style)
}

/** "paragraph 1 of", "ч. 1", "n.º 4 do", "prvi odstavek": a part before the article. */
function frontPart(text: string, at: number, style: Style, into: Step[]): number {
  const end = partAt(text, at, style, into)
  if (end < 0) return -1
  let q = skipSpaces(text, end)
  if (text.charCodeAt(q) === 44) q = skipSpaces(text, q + 1)
  if (style.links.at(text, q) !== undefined) q = skipApostrophe(text, style.links.end)
  return skipSpaces(text, q)
}

/** "§§ 202a, 202b und 303a". */
function unitFirst(text: string, at: number, style: Style): Chain | null {
  const first = afterUnit(text, at, style)
  if (first < 0) return null
  const unit = text.slice(at, style.units.end)
  const many = style.many.at(text, at) !== undefined
  const number = readNumber(text, first, style)
  if (number === null) return null
  const chain: Chain = { start: at, end: number.end, items: [], unit, many }
  addItem(text, chain, at, number, style)
  goOn(text, chain, style)
  return chain
}

/** "228. gr.", "4 kap. 9 c §", "198¹ straipsnis": the unit after the number. */
function numberFirst(text: string, at: number, style: Style): Chain | null {
  if (style.unitsAfter === null || !isDigitAt(text, at)) return null
  const chapter = chapterAt(text, at, style)
  const from = chapter === null ? at : chapter.end
  const number = readNumber(text, from, style)
  if (number === null) return null
  if (chapter !== null) number.key = `${chapter.value}.${number.key}`
  const chain: Chain = { start: at, end: number.end, items: [], unit: "", many: true }
  addItem(text, chain, at, number, style)
  goOn(text, chain, style)
  let q = skipSpaces(text, chain.end)
  if (style.unitsAfter.at(text, q) === undefined) return null
  chain.unit = text.slice(q, style.unitsAfter.end)
  q = style.unitsAfter.end
  if (text.charCodeAt(q) === 46 && chain.unit !== "§") q += 1
  // "§:n", "§-ában": the case ending of the sign.
  if ((text.charCodeAt(q) === 58 || text.charCodeAt(q) === 45) && /\p{Ll}/u.test(text[q + 1] ?? ""))
    while (/[\p{Ll}:-]/u.test(text[q] ?? " ")) q += 1
  const last = chain.items.at(-1)!
  last.end = readSteps(text, q, style, last.steps)
  chain.end = last.end
  if (chapter !== null)
    for (const item of chain.items.slice(1)) item.number.key = `${chapter.value}.${item.number.key}`
  return chain
}

function chapterAt(text: string, at: number, style: Style): { value: string; end: number } | null {
  if (style.chapters === null) return null
  let end = at
  while (isDigitAt(text, end)) end += 1
  const value = text.slice(at, end)
  if (text.charCodeAt(end) === 46) end += 1
  const q = skipSpaces(text, end)
  if (style.chapters.at(text, q) === undefined) return null
  const dot = text.charCodeAt(style.chapters.end) === 46 ? 1 : 0
  return { value, end: skipSpaces(text, style.chapters.end + dot) }
}
