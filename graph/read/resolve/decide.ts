import type { Lexicon } from "../language/lexicon.ts"
import type { Mention } from "../names/names.ts"
import type { Chain } from "../parse/chain.ts"
import { followsIbid } from "../parse/cursor.ts"
import type { Why } from "../types.ts"
import { skipSpaces, wordEnd } from "../words/chars.ts"
import type { Sentences } from "../words/sentences.ts"
import type { Beside } from "./beside.ts"
import type { Context } from "./context.ts"
import { endsWithAcronym } from "./acronym.ts"
import { leftOf } from "./left.ts"
import { firstNamed, lastNamed, others } from "./nearby.ts"
import { isHead, isOfChapter, isOwnNumber, isOwnProvision } from "./own-number.ts"
import { rivals } from "./rivals.ts"

export interface Decision {
  id: string
  why: Why[]
  /** Other treaties that may be meant as well. */
  rivals?: readonly string[]
}

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
}

/** Which instrument a chain is of; null: none of ours, or nobody can say. */
export function decide(
  text: string,
  chain: Chain,
  right: Beside,
  row: Row,
  mentions: readonly Mention[],
  next: number,
  sentences: Sentences,
  lexicon: Lexicon,
  context: Context,
): Decision | null {
  if (chain.needsName && (right === null || right === "other")) return null
  if (isOfChapter(text, chain.start, lexicon)) return null
  if (chain.anaphor === "this")
    return right !== null || context.ownArticle() === null
      ? null
      : { id: context.topic!, why: ["heading"] }
  // "Grupo de Trabajo del artículo 29": a number inside a name is that name's.
  if (next < mentions.length && mentions[next]!.start < chain.start) return null
  if (context.hasOwnArticles && isHead(text, chain)) {
    context.standUnder(chain.items[0]!.path[0]!)
    return null
  }
  if (isOwnNumber(text, chain.start, chain.end, true)) return null
  if (right !== null) return named(right, "named-right", context)
  if (chain.anaphor === "same") {
    const last = context.lastArticle()
    // "Section 202 of the Code goes back to Article 4; paragraph 2 of that article": either is meant.
    if (last === null || (row.foreign >= 0 && row.foreign >= sentences.around(row.ours)[0]))
      return null
    return { id: last.instrument, why: ["anaphora"] }
  }
  if (followsIbid(text, chain.start, lexicon)) {
    const last = context.lastArticle()
    return last === null ? null : { id: last.instrument, why: ["anaphora"] }
  }
  const left = leftOf(text, chain.start, mentions[next - 1], lexicon)
  const isHeaded =
    left === "other" || (left === null && (endsWithAcronym(text, chain.start) || goesOn(text, row)))
  if (isHeaded) {
    row.headed = chain.end
    return null
  }
  if (left !== null) return named(left, "named-left", context)
  return inContext(text, chain, mentions, next, row, sentences, lexicon, context)
}

function named(beside: Mention | "other", rule: Why, context: Context): Decision | null {
  if (beside === "other") return null
  if (beside.kind === "sure") return { id: beside.value, why: [rule] }
  if (beside.kind === "weak") {
    // "Second Protocol" is one of another treaty on a page about that treaty.
    if (context.supports(beside.value)) return { id: beside.value, why: [rule] }
    return context.topic === null ? { id: beside.value, why: [rule, "uncertain"] } : null
  }
  if (beside.kind === "homonym")
    return context.supports(beside.value) ? { id: beside.value, why: [rule, "uncertain"] } : null
  const noun = context.noun(beside.value)
  if (noun === null) return null
  return { id: noun.id, why: noun.certain ? ["defined-term"] : ["defined-term", "uncertain"] }
}

/** Nothing beside the number says: the sentence, the block, the section, the pin, the page. */
function inContext(
  text: string,
  chain: Chain,
  mentions: readonly Mention[],
  next: number,
  row: Row,
  sentences: Sentences,
  lexicon: Lexicon,
  context: Context,
): Decision | null {
  const [from, to] = sentences.around(chain.start)
  const before = lastNamed(mentions, next - 1, from, context)
  if (before !== null) {
    const rule: Why = before.start >= from ? "sentence" : "block"
    if (before.id === null || (context.ofLaw && rule === "block")) return null
    // "Articles 16 and 17 of the draft follow the Convention; Article 18 does not."
    const foreign = isAfterForeign(text, row, from, before.start)
    if (foreign && text.slice(before.start, chain.start).includes(";")) return null
    const mixed = foreign || others(mentions, next, from, to, before.id)
    if (before.certain && !mixed) return { id: before.id, why: [rule] }
    const also = rivals(mentions, next, from, to, before.id)
    return { id: before.id, why: [rule, "uncertain"], rivals: also }
  }
  const after = firstNamed(mentions, next, to, context)
  // On a page about a treaty, "Article 2 …, Article 27 of another" says little about Article 2.
  const taken = context.topic !== null && after !== null && isOfLater(row, after.start)
  const moved =
    after !== null && after.id === null && isTransposed(text, chain.end, after.start, to, lexicon)
  if (after !== null && !taken && !(moved && context.topic !== null))
    return after.id === null || isOwnNumber(text, chain.start, chain.end, false)
      ? null
      : { id: after.id, why: after.certain ? ["sentence"] : ["sentence", "uncertain"] }
  if (context.pin !== null) return { id: context.pin, why: ["pin"] }
  if (context.underOther) return null
  const section = context.section()
  if (section !== null) {
    // "Art. 2. (Ordine di esecuzione)" begins a provision of the text at hand.
    if (context.topic === null && isOwnNumber(text, chain.start, chain.end, false)) return null
    if (section !== context.topic)
      return { id: section, why: context.topic === null ? ["section"] : ["section", "uncertain"] }
  }
  if (context.topic === null || context.isOfAnother) return null
  if (isOwnProvision(text, chain, row.chains[row.at + 1])) return null
  // "LGPD art. 7; art. 11": perhaps of the same law.
  const doubtful = taken || moved || row.foreign >= from || context.isMixed
  return { id: context.topic, why: doubtful ? ["page-topic", "uncertain"] : ["page-topic"] }
}

export function isNamed(decision: Decision): boolean {
  const rule = decision.why[0]
  return rule === "named-right" || rule === "named-left" || rule === "defined-term"
}

/** How far apart the members of a list stand that a law's name heads, in code units. */
const LIST_GAP = 48

/** "LGPD, art. 7 for data; art. 11 for sensitive data": whether a chain goes on with such a list. */
function goesOn(text: string, { chains, at, headed }: Row): boolean {
  const { start } = chains[at]!
  if (headed < 0 || at === 0 || chains[at - 1]!.end !== headed || start - headed > LIST_GAP)
    return false
  const gap = text.slice(headed, start)
  return /[;,]/.test(gap) && !/[.(]/.test(gap)
}

/** How far apart an article and the law that transposes it may stand, in code units. */
const TRANSPOSED = 120

/**
 * "Article 18 was transposed into the Code": the code is not the article's own text.
 * @param law where the code is named; a German verb may follow it: "wurde im Strafgesetzbuch umgesetzt."
 */
function isTransposed(
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

/** Whether a name stands to the right of a later chain, so that it is that one's. */
function isOfLater({ chains, right, at }: Row, start: number): boolean {
  let k = at
  while (k + 1 < chains.length && k < at + CHAINS_AHEAD && chains[k + 1]!.end <= start) k += 1
  return k > at && right[k] !== null
}

/** Whether the article before is another text's, in the clause that also names the treaty. */
function isAfterForeign(text: string, row: Row, from: number, name: number): boolean {
  const { right, chains, at } = row
  if (at === 0 || right[at - 1] !== "other") return false
  const { start, end } = chains[at - 1]!
  return start >= from && !text.slice(end, name).includes(";")
}
