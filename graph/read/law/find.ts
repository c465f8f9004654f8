import {
  LETTER,
  classOf,
  isDigitAt,
  skipSpaces,
  skipSpacesBack,
  wordStart,
} from "../words/chars.ts"
import { chainAt } from "./chain.ts"
import type { Cue } from "./country.ts"
import { addItem, type Chain, goOn } from "./list.ts"
import { afterSeparator, afterUnit } from "./separators.ts"
import { endsSentence, leadsTo, skipSigns } from "./gap.ts"
import { readNumber } from "./number.ts"
import { isHere, type Style } from "./style.ts"

/** How far before a law's name the beginning of its provisions is looked for, in code units. */
const REACH = 260
/** How far the last number may stand from the name, a caption between them: and the first after it. */
const NEAR = 140
const NEAR_AFTER = 60
/** How many places in that stretch are tried. */
const TRIES = 60

/** Provisions and the style in which they were read. */
export interface Found {
  chain: Chain
  style: Style
}

/**
 * The provisions before a law's name: "§§ 202a, 202b und 303a StGB". The longest chain that leads
 * right up to the name.
 * @param name where it stands
 * @param floor what stands before it belongs to something else
 */
export function provisionsBefore(
  text: string,
  { start: name, end }: { start: number; end: number },
  floor: number,
  cues: readonly Cue[],
  styles: readonly Style[],
): Found | null {
  if (!hasFigure(text, Math.max(floor, name - NEAR), name)) return null
  const from = Math.max(floor, name - REACH)
  const places = candidates(text, from, name)
  for (const style of styles) {
    for (let i = places.length - 1; i >= 0; i -= 1) {
      const at = places[i]!
      if (!mayBegin(text, at, style) || isPart(text, at)) continue
      const chain = chainAt(text, at, style)
      if (chain !== null && chain.end <= name && leadsTo(text, chain.end, name, cues, style))
        return isOfNameBefore(text, chain, end, style) ? null : { chain, style }
    }
  }
  return null
}

/** An abbreviation, and no number before it whose law it would be. */
const HEADED = /(?:^|[^\d\s\p{L}]\s*|\p{L}\s+)\p{Lu}\p{L}*\p{Lu}\p{L}*\s$/u

/**
 * "GVG §§ 28, 116, StPO §§ 30 ff.", "AWG § 34 OWiG § 19": where names stand before their numbers, what
 * stands before a name is of the one before.
 * @param end of the name
 */
function isOfNameBefore(text: string, chain: Chain, end: number, style: Style): boolean {
  const parted = text.charCodeAt(skipSpaces(text, chain.end)) === 44
  if (!parted && !HEADED.test(text.slice(Math.max(0, chain.start - 24), chain.start))) return false
  const unit = skipSpaces(text, end)
  if (unit === end) return false
  const number = afterUnit(text, unit, style)
  return number >= 0 && isDigitAt(text, number)
}

function hasFigure(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isDigitAt(text, at)) return true
  return false
}

/** Starts of words and signs before a place, the nearest first, back to the end of the sentence before. */
function candidates(text: string, from: number, to: number): number[] {
  const places: number[] = []
  let at = to
  while (at > from && places.length < TRIES) {
    const code = text.charCodeAt(at - 1)
    if (code === 0xa7) {
      places.push(at - 1)
      at -= 1
      continue
    }
    if (code === 63 || code === 33) break
    if (classOf(code) === LETTER || isDigitAt(text, at - 1)) {
      at = Math.max(wordStart(text, at), from)
      places.push(at)
    } else at -= 1
  }
  return places
}

/** "Article 67 d § 3": after a number or its letter, the sign stands for a part. */
function isPart(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0xa7) return false
  const end = skipSpacesBack(text, at)
  if (isDigitAt(text, end - 1)) return true
  return (
    classOf(text.charCodeAt(end - 1)) === LETTER && classOf(text.charCodeAt(end - 2)) !== LETTER
  )
}

function mayBegin(text: string, at: number, style: Style): boolean {
  const before = text.charCodeAt(at - 1)
  if (isDigitAt(text, at) && (before === 46 || before === 45 || before === 47 || before === 94))
    return false
  return (
    style.units.at(text, at) !== undefined ||
    style.parts.at(text, at) !== undefined ||
    (style.unitsAfter !== null && isDigitAt(text, at)) ||
    (style.partsAfter !== null && style.ordinals.at(text, at) !== undefined)
  )
}

/** The provisions after a law's name: "Code pénal, art. 323-1", "straffeloven § 204". */
export function provisionsAfter(
  text: string,
  name: number,
  styles: readonly Style[],
  bare: boolean,
): Found | null {
  if (!hasFigure(text, name, Math.min(text.length, name + NEAR_AFTER))) return null
  if (endsSentence(text, name)) return null
  for (const style of styles) {
    let at = name
    for (let n = 0; n < 3; n += 1) {
      at = skipSigns(text, at)
      if (style.leftLinks.at(text, at) === undefined) break
      at = style.leftLinks.end
      if (text.charCodeAt(at) === 39 || text.charCodeAt(at) === 0x2019) at += 1
    }
    const chain = chainAt(text, at, style) ?? (bare ? bareChain(text, name, style) : null)
    if (chain !== null) return isHere(text, chain.end, style) ? null : { chain, style }
  }
  return null
}

/**
 * Numbers that share the unit word of the law before: "articles 323-1 du code pénal et 60-1 du code de
 * procédure pénale".
 * @param from end of the name before
 */
export function provisionsShared(
  text: string,
  from: number,
  name: number,
  cues: readonly Cue[],
  styles: readonly Style[],
): Found | null {
  for (const style of styles) {
    const at = afterSeparator(text, afterCaption(text, skipSpaces(text, from)), style)
    const chain = at < 0 || at >= name ? null : numbersAt(text, at, style)
    if (chain !== null && chain.end <= name && leadsTo(text, chain.end, name, cues, style))
      return { chain, style }
  }
  return null
}

/** A caption is no longer than so many code units. */
const CAPTION = 200

/** "artt. 615-ter c.p. (accesso abusivo), 640-ter c.p.": where the caption in brackets ends. */
function afterCaption(text: string, at: number): number {
  const open = text.charCodeAt(at) === 46 ? skipSpaces(text, at + 1) : at
  if (text.charCodeAt(open) !== 40) return at
  for (let q = open + 1; q < Math.min(text.length, open + CAPTION); q += 1) {
    const code = text.charCodeAt(q)
    if (code === 40) return at
    if (code === 41) return skipSpaces(text, q + 1)
  }
  return at
}

/** "BrB 4:9c", "18 U.S.C. 1030(a)(2)": a number right after a law that is cited so. */
function bareChain(text: string, name: number, style: Style): Chain | null {
  const dot = text.charCodeAt(name) === 46 ? name + 1 : name
  const at = skipSpaces(text, dot)
  return at === name ? null : numbersAt(text, at, style)
}

/** A list of numbers without a unit word. */
function numbersAt(text: string, at: number, style: Style): Chain | null {
  if (!isDigitAt(text, at)) return null
  const number = readNumber(text, at, style)
  if (number === null) return null
  const chain: Chain = { start: at, end: number.end, items: [], unit: "", many: true }
  addItem(text, chain, at, number, style)
  goOn(text, chain, style)
  return chain
}
