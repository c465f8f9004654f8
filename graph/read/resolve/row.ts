import type { Lexicon } from "../language/lexicon.ts"
import { firstFrom } from "../law/order.ts"
import type { Claim } from "../law/claim.ts"
import type { Chain } from "../parse/chain.ts"
import { skipSpaces, wordEnd } from "../words/chars.ts"
import { NUMBER_SIGN } from "../words/number-sign.ts"
import type { Beside } from "./beside.ts"
import type { Named } from "./nearby.ts"

/** How many chains are looked at for the one that a name belongs to. */
const CHAINS_AHEAD = 12

/** The chains of a block, what each has to its right, and which is being decided. */
export interface Row {
  chains: readonly Chain[]
  right: readonly Beside[]
  at: number
  /** Starts of the last chain that is ours and of the last one before it that is another text's; -1 for none. */
  ours: number
  foreign: number
  /** End of the last chain of a list whose law, another text, stands before it; -1 for none. */
  headed: number
  /** Whether the last chain was said to be breached. */
  isBreach: boolean
  /** What belongs to national laws in the block, in order. */
  claims: readonly Claim[]
}

/** How far apart the members of a list stand that a law's name heads, in code units. */
const LIST_GAP = 48

/** "LGPD, art. 7 for data; art. 11 for sensitive data": whether a chain goes on with such a list. */
export function goesOn(text: string, { chains, at, headed }: Row): boolean {
  const { start } = chains[at]!
  if (headed < 0 || at === 0 || chains[at - 1]!.end !== headed || start - headed > LIST_GAP)
    return false
  const gap = text.slice(headed, start)
  return /[;,]/.test(gap) && !/[.(]/.test(gap)
}

/** "… of the Code; Article 19 corresponds to …": a law that was named in a clause of its own. */
export function isOfClauseBefore(text: string, before: Named, chain: Chain): boolean {
  return before.id === null && text.slice(before.start, chain.start).includes(";")
}

/** How far apart an article and the law that transposes it may stand, in code units. */
const TRANSPOSED = 120

/**
 * "Article 18 was transposed into the Code": the code is not the article's own text.
 * @param law where the code is named; a German verb may follow it: "wurde im Strafgesetzbuch umgesetzt."
 */
export function isTransposed(
  text: string,
  from: number,
  law: number,
  to: number,
  { transposed }: Lexicon,
): boolean {
  for (let at = skipSpaces(text, from); at < to && at - from < TRANSPOSED;) {
    const end = wordEnd(text, at)
    if (end > at && transposed.at(text, at) !== undefined) {
      const after = text.charCodeAt(transposed.end)
      if (at < law || after === 46 || after === 44 || transposed.end === text.length) return true
    }
    at = end > at ? skipSpaces(text, end) : at + 1
  }
  return false
}

/** A noun, its number and a comma. */
const NUMBERED_LAW = new RegExp(
  `^\\p{L}+(?:\\s\\p{L}+)?\\s(?:${NUMBER_SIGN})?\\s?[\\d./-]+,\\s?$`,
  "iu",
)

/** Whether a name stands to the right of a later chain, or of a law's provision, so that it is that one's. */
export function isOfLater(
  text: string,
  { chains, right, at, claims }: Row,
  start: number,
): boolean {
  const claim = claims[firstFrom(claims, chains[at]!.end)]
  if (claim !== undefined && claim.end <= start) return true
  let k = at
  while (k + 1 < chains.length && k < at + CHAINS_AHEAD && chains[k + 1]!.end <= start) k += 1
  if (k > at && right[k] !== null) return true
  // "Decree 512, Article 1"
  const next = chains[k + 1]
  return (
    next !== undefined && NUMBERED_LAW.test(text.slice(start, Math.min(next.start, start + 80)))
  )
}

/** Whether the article before is another text's, in the clause that also names the treaty. */
export function isAfterForeign(text: string, row: Row, from: number, name: number): boolean {
  const { right, chains, at } = row
  if (at === 0 || right[at - 1] !== "other") return false
  const { start, end } = chains[at - 1]!
  return start >= from && !text.slice(end, name).includes(";")
}
