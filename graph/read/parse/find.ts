import { LETTER, classOf, skipSpaces, skipSpacesBack, wordStart } from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Chain } from "./chain.ts"
import { Parser } from "./parser.ts"

/** How far back the beginning of "letter b of paragraph 1 of Article 18" is looked for. */
const BACK_WORDS = 12
const BACK_LENGTH = 90

/**
 * Finds every chain of provisions in a block.
 * @param triggers pairs from the scanner: the start of a number, the start of the unit word before it
 * @param bare whether a part that names no article is read as well
 */
export function findChains(
  text: string,
  triggers: readonly number[],
  lexicon: Lexicon,
  bare = false,
): Chain[] {
  const chains: Chain[] = []
  const parser = new Parser(text, lexicon, bare)
  let floor = 0
  for (let i = 0; i < triggers.length; i += 2) {
    const at = triggers[i]!
    if (at < floor) continue
    const unitStart = firstOrdinal(text, wholeUnit(text, triggers[i + 1]!, lexicon), lexicon)
    if (unitStart < floor) continue
    const chain =
      extendedBack(text, unitStart, at, floor, lexicon, parser) ?? parser.chainAt(unitStart)
    if (chain === null || chain.end <= at) continue
    chains.push(chain)
    floor = chain.end
  }
  return chains
}

/** Start of "sub-paragraph" where the scanner met "paragraph", of "art.ºs" where it met "s". */
function wholeUnit(text: string, start: number, lexicon: Lexicon): number {
  const raised = text.charCodeAt(start - 1) === 0xba ? start - 1 : start
  const before = text.charCodeAt(raised - 1)
  const tied = before === 45 || before === 46
  if (!tied && raised === start) return start
  const whole = wordStart(text, tied ? raised - 1 : raised)
  return lexicon.units.at(text, whole) !== undefined && lexicon.units.end > start ? whole : start
}

/** Start of "second" in "the second and third paragraphs" where the scanner met "third paragraphs". */
function firstOrdinal(text: string, start: number, lexicon: Lexicon): number {
  const { ordinals, and } = lexicon
  for (let n = 0; n < 4 && ordinals.at(text, start) !== undefined; n += 1) {
    const comma = skipSpacesBack(text, start)
    let before = text.charCodeAt(comma - 1) === 44 ? skipSpacesBack(text, comma - 1) : comma
    if (before === comma) {
      const joint = wordStart(text, before)
      if (joint === before || and.at(text, joint) === undefined || and.end !== before) return start
      before = skipSpacesBack(text, joint)
    }
    const word = wordStart(text, before)
    if (word === before || ordinals.at(text, word) === undefined || ordinals.end !== before)
      return start
    start = word
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
