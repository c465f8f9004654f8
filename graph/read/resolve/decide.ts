import type { Lexicon } from "../language/lexicon.ts"
import type { Mention } from "../names/mention.ts"
import type { Chain } from "../parse/chain.ts"
import { followsIbid } from "../parse/cursor.ts"
import type { Why } from "../types.ts"
import type { Sentences } from "../words/sentences.ts"
import type { Beside } from "./beside.ts"
import { isBody } from "./body.ts"
import { followsBreach } from "./breach.ts"
import type { Context } from "./context.ts"
import type { Decision } from "./decision.ts"
import { endsWithAcronym } from "./acronym.ts"
import { isAfterOther, isNewClause, leftOf } from "./left.ts"
import { firstNamed, isAfterTreaty, lastNamed, others } from "./nearby.ts"
import { isHead, isOfChapter, isOwnNumber, isOwnProvision } from "./own-number.ts"
import { isOfRights } from "./rights.ts"
import { rivals } from "./rivals.ts"
import { isByArticle, ofBlock } from "./subject.ts"
import {
  type Row,
  goesOn,
  isAfterForeign,
  isOfClauseBefore,
  isOfLater,
  isTransposed,
} from "./row.ts"

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
  const isBreach =
    (right === null || isNoun(right)) &&
    (followsBreach(text, chain.start, lexicon) || (row.isBreach && goesOn(text, row)))
  row.isBreach = isBreach
  if (isBreach) {
    row.headed = chain.end
    const of = right === null ? null : named(right, "named-right", context)
    return of === null || context.isMarked(of.id) ? null : of
  }
  const isBare = right === null || (isNoun(right) && !isOfProtocol(right, context))
  if (isBare && isOfRights(text, chain, row, sentences, lexicon)) return null
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
    if (last === null) return null
    return { id: last.instrument, why: last.mixed ? ["anaphora", "uncertain"] : ["anaphora"] }
  }
  const left = leftOf(text, chain.start, mentions[next - 1], lexicon)
  const isHeaded =
    left === "other" || (left === null && (endsWithAcronym(text, chain.start) || goesOn(text, row)))
  if (isHeaded) {
    row.headed = chain.end
    return null
  }
  if (left !== null) {
    const found = named(left, "named-left", context)
    if (found === null || !isNewClause(text, left, chain.start, lexicon)) return found
    const [from] = sentences.around(chain.start)
    const alone = row.foreign < from && !isAfterOther(mentions, next - 2, left, from)
    return alone ? found : { id: found.id, why: [...new Set<Why>([...found.why, "uncertain"])] }
  }
  return inContext(text, chain, mentions, next, row, sentences, lexicon, context)
}

function named(beside: Mention | "other", rule: Why, context: Context): Decision | null {
  if (beside === "other") return null
  if (beside.kind === "sure") return { id: beside.value, why: [rule] }
  if (beside.kind === "weak") {
    if (context.supports(beside.value)) return { id: beside.value, why: [rule] }
    // Many a treaty has a "Second Protocol"; after the United Nations' "the Cybercrime Convention" is theirs.
    const doubtful = context.isProtocol(beside.value) || context.isAfterAnother(beside.value)
    return context.topic === null && !doubtful
      ? { id: beside.value, why: [rule, "uncertain"] }
      : null
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
  const after = firstNamed(mentions, next, to, context)
  const moved =
    context.topic !== null &&
    after?.id === null &&
    isTransposed(text, chain.end, after.start, to, lexicon)
  const before = lastNamed(mentions, next - 1, from, context)
  const takesUp =
    before?.id === null &&
    context.topic !== null &&
    (moved
      ? isOfClauseBefore(text, before, chain)
      : isTransposed(text, before.start, chain.start, chain.start, lexicon))
  const isNamedHere = after !== null || (before !== null && before.start >= from)
  if (!isNamedHere && isBody(text, chain, lexicon)) return null
  if (before !== null && before.start < from) {
    const decided = ofBlock(mentions, before, row, context)
    if (decided !== undefined) return decided
  }
  const taken = after !== null && isOfLater(text, row, after.start)
  if (before !== null && !takesUp) {
    const rule: Why = before.start >= from ? "sentence" : "block"
    // "Article 7 corresponds to Article 2 of the Convention", where two treaties are compared.
    if (taken && context.compares && rule === "block") return null
    if (before.id === null || (context.ofLaw && rule === "block")) return null
    // "Articles 16 and 17 of the draft follow the Convention; Article 18 does not."
    const foreign = isAfterForeign(text, row, from, before.start)
    if (foreign && text.slice(before.start, chain.start).includes(";")) return null
    // "Article 28 of the draft is like Article 19 of ours; Article 29 …", "The UN treaty is new. Budapest
    // is older. Article 23 …": of which?
    const since = rule === "sentence" && before.id === context.topic ? from : 0
    const mixed =
      foreign ||
      row.foreign >= since ||
      others(mentions, next, from, to, before.id) ||
      (rule === "block" &&
        (isAfterTreaty(mentions, before) ||
          (context.compares && isByArticle(mentions[before.at]!, row))))
    if (before.certain && !mixed) return { id: before.id, why: [rule] }
    const also = rivals(mentions, next, from, to, before.id)
    return { id: before.id, why: [rule, "uncertain"], rivals: also }
  }
  // On a page about a treaty, "Article 2 …, Article 27 of another" says little about Article 2.
  if (after !== null && !moved && !(taken && context.topic !== null)) {
    if (after.id === null || isOwnNumber(text, chain.start, chain.end, false)) return null
    // "Article 7 corresponds to Article 2 of the Convention": not an article of that one.
    if (taken && isTransposed(text, chain.end, after.start, to, lexicon)) return null
    return { id: after.id, why: after.certain && !taken ? ["sentence"] : ["sentence", "uncertain"] }
  }
  if (context.pin !== null) return { id: context.pin, why: ["pin"] }
  if (context.isUnderOther()) return null
  const section = context.section()
  if (section !== null) {
    // "Art. 2. (Ordine di esecuzione)" begins a provision of the text at hand.
    if (context.topic === null && isOwnNumber(text, chain.start, chain.end, false)) return null
    // In a treaty's own text a bare article is its own, whatever the blocks before name.
    if ((section !== context.topic || context.compares) && !context.hasOwnArticles)
      return { id: section, why: context.topic === null ? ["section"] : ["section", "uncertain"] }
  }
  // A page that compares two treaties says by no more than that of which one an article is.
  if (context.topic === null || context.compares || context.isOfAnother()) return null
  if (isOwnProvision(text, chain, row.chains[row.at + 1])) return null
  // "LGPD art. 7; art. 11": perhaps of the same law.
  const doubtful = taken || moved || takesUp || row.foreign >= from || context.isMixed()
  return { id: context.topic, why: doubtful ? ["page-topic", "uncertain"] : ["page-topic"] }
}

function isNoun(beside: Beside): boolean {
  return beside !== null && beside !== "other" && beside.kind === "noun"
}

/** Whether a noun stands for a protocol, which grants no rights of that kind. */
function isOfProtocol(beside: Beside, context: Context): boolean {
  const meant = beside === null || beside === "other" ? null : context.noun(beside.value)
  return meant !== null && context.isProtocol(meant.id)
}

export function isNamed(decision: Decision): boolean {
  const rule = decision.why[0]
  return rule === "named-right" || rule === "named-left" || rule === "defined-term"
}
