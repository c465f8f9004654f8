import { skipSpaces } from "../words/chars.ts"
import type { Style } from "./style.ts"

/** Place of the number after a unit word and its point; -1 where there is no unit word. */
export function afterUnit(text: string, at: number, style: Style): number {
  if (style.units.at(text, at) === undefined) return -1
  let q = style.units.end
  while (text.charCodeAt(q) === 46 || text.charCodeAt(q) === 0xba || text.charCodeAt(q) === 0xa7)
    q += 1
  q = skipSpaces(text, q)
  if (text.charCodeAt(q) === 40) q = skipSpaces(text, q + 1)
  return q
}

/** Where the next member begins after a comma, a slash, "and" or both; -1 where the list ends. */
export function afterSeparator(text: string, at: number, style: Style): number {
  let q = at
  let found = false
  const code = text.charCodeAt(q)
  if (code === 44 || code === 59 || (code === 47 && startsLettered(text, q + 1))) {
    q = skipSpaces(text, q + 1)
    found = true
  }
  if (style.and.at(text, q) !== undefined) {
    q = style.and.end
    if (text.charCodeAt(q) === 46) q += 1
    q = skipSpaces(text, q)
    found = true
    // "et de l'article 5", "i.V.m. § 3"
    if (style.links.at(text, q) !== undefined)
      q = skipSpaces(text, skipApostrophe(text, style.links.end))
  }
  return found ? q : -1
}

const LETTERED = /\s?\d{2,4}\p{Ll}/uy

/** "138ab/139d", "143/143bis": with a letter, what follows a slash is a number of its own. */
function startsLettered(text: string, at: number): boolean {
  LETTERED.lastIndex = at
  return LETTERED.test(text)
}

export function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 45 || (code >= 0x2010 && code <= 0x2014)
}

export function skipApostrophe(text: string, at: number): number {
  const q = skipSpaces(text, at)
  const code = text.charCodeAt(q)
  return code === 39 || code === 0x2019 ? q + 1 : at
}
