import { LETTER, classOf, isDigitAt, skipSpaces, wordEnd } from "../words/chars.ts"
import { chainAt } from "./chain.ts"
import type { Chain } from "./list.ts"
import { isHere, type Style } from "./style.ts"

/** A provision that names no law, and whether it is said to be of "the Act". */
export interface Bare {
  chain: Chain
  named: boolean
  /** Whether to "that Act", and not "the Act". */
  that: boolean
}

/**
 * Sections after the one law that a paragraph names: "The Computer Misuse Act 1990 … Section 3 of the
 * Act …; section 3A …". Only in languages that do not repeat the name.
 * @param from end of the law's name
 * @param namedAfter whether a text is named right after a place
 */
export function* bareSections(
  text: string,
  from: number,
  style: Style,
  namedAfter: (at: number) => boolean,
): Generator<Bare> {
  for (let at = from; at < text.length; at = Math.max(at + 1, wordEnd(text, at))) {
    if (!isUnit(text, at, style)) continue
    const chain = chainAt(text, at, style)
    if (chain === null) continue
    const after = text.charCodeAt(chain.end) === 44 ? chain.end + 1 : chain.end
    const back = style.back?.at(text, skipSpaces(text, after)) ?? null
    const named = back !== null
    if (!isHere(text, chain.end, style) && (named || !namedAfter(chain.end)))
      yield { chain, named, that: back?.same === true }
    at = Math.max(at, chain.end - 1)
  }
}

/** From so many letters on, a unit is a word that needs no point: "s. 3", "section 3". */
const WORD = 3

/** "section 3", "ss. 1 and 2" */
function isUnit(text: string, at: number, { bareUnits }: Style): boolean {
  if (bareUnits === null || classOf(text.charCodeAt(at)) !== LETTER) return false
  if (text.charCodeAt(at - 1) === 46 || bareUnits.at(text, at) === undefined) return false
  const { end } = bareUnits
  const point = text.charCodeAt(end) === 46
  if (!point && end - at < WORD) return false
  const number = skipSpaces(text, point ? end + 1 : end)
  return number > end && isDigitAt(text, number)
}
