import { LETTER, classOf, skipSpaces, skipSpacesBack, wordStart } from "./chars.ts"
import type { Lexicon, Unit } from "./lexicon.ts"
import { type Chain, Parser } from "./parse.ts"
import type { Phrases } from "./phrases.ts"

const DIGITS = /\d+/g

/** How far back the beginning of "letter b of paragraph 1 of Article 18" is looked for. */
const BACK_WORDS = 12
const BACK_LENGTH = 90

/**
 * Finds every chain of provisions in a block. A number is the trigger, the word before it decides:
 * this costs the same for one language or ten.
 * @param units unit words of all languages
 * @param lexiconOf called only where a unit word stands before a number
 */
export function findChains(
  text: string,
  units: Phrases<Unit>,
  articleOrdinals: readonly string[],
  lexiconOf: () => Lexicon,
): Chain[] {
  let chains: Chain[] | null = null
  let parser: Parser | null = null
  let floor = 0
  const triggers = ordinalTriggers(text, articleOrdinals)
  DIGITS.lastIndex = 0
  for (;;) {
    const match = DIGITS.exec(text)
    let at = match === null ? Infinity : match.index
    const ordinal = triggers[0]
    if (ordinal !== undefined && ordinal < at) {
      at = ordinal
      triggers.shift()
      DIGITS.lastIndex = at + 1
    } else if (match === null) break
    if (at < floor) continue
    const unitStart = unitBefore(text, at, units)
    if (unitStart < floor) continue
    const lexicon = lexiconOf()
    parser ??= new Parser(text, lexicon)
    const chain =
      extendedBack(text, unitStart, at, floor, lexicon, parser) ?? parser.chainAt(unitStart)
    if (chain === null || chain.end <= at) continue
    chains ??= []
    chains.push(chain)
    floor = chain.end
    DIGITS.lastIndex = floor
  }
  return chains ?? []
}

/** Places of "premier" and its like, which stand for an article's number without a digit. */
function ordinalTriggers(text: string, words: readonly string[]): number[] {
  const places: number[] = []
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      places.push(at)
  }
  return places.sort((a, b) => a - b)
}

/** Start of the unit word just before a number, or -1. */
function unitBefore(text: string, at: number, units: Phrases<Unit>): number {
  let end = at
  while (end > 0) {
    const code = text.charCodeAt(end - 1)
    // A dot, an opening bracket, a degree sign may stand between: "Art.18", "paragraph (1)".
    if (code === 46 || code === 40) end -= 1
    else {
      const before = skipSpacesBack(text, end)
      if (before === end) break
      end = before
    }
  }
  if (end === 0) return -1
  const code = text.charCodeAt(end - 1)
  if (code === 0xa7) return text.charCodeAt(end - 2) === 0xa7 ? end - 2 : end - 1
  if (classOf(code) !== LETTER) return -1
  let start = wordStart(text, end)
  if (end - start > 14 || units.at(text, start) === undefined || units.end !== end) return -1
  if (text.charCodeAt(start - 1) === 45) {
    const whole = wordStart(text, start - 1)
    if (units.at(text, whole) !== undefined && units.end === end) start = whole
  }
  return start
}

/** A chain that begins with a part before the unit word: "points (a) and (b) of" Article 18. */
function extendedBack(
  text: string,
  unitStart: number,
  trigger: number,
  floor: number,
  lexicon: Lexicon,
  parser: Parser,
): Chain | null {
  if (!connectorBefore(text, unitStart, floor, lexicon)) return null
  const candidates: number[] = []
  let at = unitStart
  for (let n = 0; n < BACK_WORDS && at > floor && unitStart - at < BACK_LENGTH; n += 1) {
    let end = at
    while (end > floor && !isWordCode(text.charCodeAt(end - 1))) {
      const code = text.charCodeAt(end - 1)
      if (code === 59 || code === 33 || code === 63 || code === 58)
        return tryAll(candidates, parser, trigger)
      if (code === 0xa7) candidates.push(end - 1)
      end -= 1
    }
    at = wordStart(text, end)
    if (at < floor || at === end) break
    const unit = lexicon.units.at(text, at)
    if (
      unit !== undefined ? unit.level !== "division" : lexicon.ordinals.at(text, at) !== undefined
    )
      candidates.push(at)
  }
  return tryAll(candidates, parser, trigger)
}

function tryAll(candidates: number[], parser: Parser, trigger: number): Chain | null {
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const chain = parser.chainAt(candidates[i]!)
    if (chain !== null && chain.end > trigger && chain.anaphor === "none") return chain
  }
  return null
}

/** Whether "of the" or its like ends right before the unit word. */
function connectorBefore(
  text: string,
  unitStart: number,
  floor: number,
  lexicon: Lexicon,
): boolean {
  let at = unitStart
  for (let n = 0; n < 3; n += 1) {
    let end = at
    while (end > floor && !isWordCode(text.charCodeAt(end - 1)) && unitStart - end < 12) end -= 1
    at = wordStart(text, end)
    if (at < floor || at === end) return false
    if (lexicon.up.at(text, at) !== undefined && onlySigns(text, lexicon.up.end, unitStart))
      return true
  }
  return false
}

function onlySigns(text: string, from: number, to: number): boolean {
  let at = skipSpaces(text, from)
  const code = text.charCodeAt(at)
  if (code === 39 || code === 0x2019) at = skipSpaces(text, at + 1)
  return at === to
}

function isWordCode(code: number): boolean {
  return classOf(code) === LETTER || (code >= 48 && code <= 57)
}
