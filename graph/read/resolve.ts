import {
  type Beside,
  isOfChapter,
  isOwnNumber,
  joined,
  leftOf,
  onlyMarks,
  rightOf,
} from "./adjacent.ts"
import type { Chain, Item } from "./chain.ts"
import { skipSpaces } from "./chars.ts"
import { confidenceOf, isSure } from "./confidence.ts"
import type { Contents } from "./contents.ts"
import type { Context } from "./context.ts"
import type { Claim } from "./law/index.ts"
import { isOver } from "./law/order.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Mention, Names } from "./names.ts"
import { otherReadings, rivals } from "./rivals.ts"
import { firstNamed, lastNamed, others } from "./nearby.ts"
import { Sentences } from "./sentences.ts"
import type { Reference, Why } from "./types.ts"

interface Decision {
  id: string
  why: Why[]
  /** Other treaties that may be meant as well. */
  rivals?: readonly string[]
}

/** How many chains are looked at for the one that a name belongs to. */
const CHAINS_AHEAD = 12

/** The chains of a block, what each has to its right, and which is being decided. */
interface Row {
  chains: readonly Chain[]
  right: readonly Beside[]
  at: number
  /** Starts of the last chain that is ours and of the last one before it that is another text's; -1 for none. */
  ours: number
  foreign: number
}

/** Decides, chain by chain, which instrument is meant, and checks that the provision exists there. */
export class Resolver {
  private readonly names: Names
  private readonly contents: ReadonlyMap<string, Contents>

  constructor(names: Names, contents: ReadonlyMap<string, Contents>) {
    this.names = names
    this.contents = contents
  }

  /** References of one block, in order. Updates the context for the blocks that follow. */
  block(
    text: string,
    chains: readonly Chain[],
    mentions: readonly Mention[],
    lexicon: Lexicon,
    context: Context,
    claims: readonly Claim[] = [],
  ): Reference[] {
    const references: Reference[] = []
    const sentences = new Sentences(text, lexicon)
    const right = this.rightNames(text, chains, mentions, lexicon)
    const row: Row = { chains, right, at: 0, ours: -1, foreign: -1 }
    let mention = 0
    let attended: string | null = null
    for (let i = 0; i < chains.length; i += 1) {
      const chain = chains[i]!
      row.at = i
      while (mention < mentions.length && mentions[mention]!.end <= chain.start) mention += 1
      // A number of a law or a decision is no treaty's.
      const decision = isOver(claims, chain.start, chain.end)
        ? null
        : this.decide(text, chain, right[i]!, row, mentions, mention, sentences, lexicon, context)
      const found = decision === null ? [] : this.claim(chain, decision, context)
      if (i > 0 && isExcepted(text, chains[i - 1]!.end, chain.start, lexicon))
        takeOut(references.at(-1), found)
      for (const reference of found) references.push(reference)
      remember(chain, decision, found, context)
      if (chain.anaphor === "none") {
        if (found.length > 0) row.ours = chain.start
        else row.foreign = chain.start
      }
      // "Article 13 of the Convention" says what the bare articles of the next lines are about, ours or not.
      if (decision !== null && isNamed(decision)) attended = decision.id
    }
    if (context.isHeading) context.underOther = isOfOther(mentions)
    const last = mentions.findLast(({ kind }) => kind === "sure" || kind === "other")
    if (last?.kind === "sure") attended ??= last.value
    if (attended !== null) context.attend(attended)
    else if (last?.kind === "other") context.distract()
    return references
  }

  /** Names to the right; "Article 16 and Article 17 of the Convention" names both. */
  private rightNames(
    text: string,
    chains: readonly Chain[],
    mentions: readonly Mention[],
    lexicon: Lexicon,
  ): Beside[] {
    const right: Beside[] = Array.from({ length: chains.length }, () => null)
    for (let i = chains.length - 1; i >= 0; i -= 1) {
      const chain = chains[i]!
      const beside = settled(rightOf(text, chain.end, this.names, lexicon), mentions)
      const next = chains[i + 1]
      right[i] =
        beside ??
        (next !== undefined && joined(text, chain.end, next.start, lexicon) ? right[i + 1]! : null)
    }
    return right
  }

  private decide(
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
    if (chain.anaphor === "this" || isOfChapter(text, chain.start, lexicon)) return null
    // "Grupo de Trabajo del artículo 29": a number inside a name is that name's.
    if (next < mentions.length && mentions[next]!.start < chain.start) return null
    if (isOwnNumber(text, chain.start, chain.end, true)) return null
    if (right !== null) return this.named(right, "named-right", context)
    if (chain.anaphor === "same") {
      const last = context.lastArticle()
      // "Section 202 of the Code goes back to Article 4; paragraph 2 of that article": either is meant.
      if (last === null || (row.foreign >= 0 && row.foreign >= sentences.around(row.ours)[0]))
        return null
      return { id: last.instrument, why: ["anaphora"] }
    }
    const left = leftOf(text, chain.start, mentions[next - 1], lexicon)
    if (left !== null) return this.named(left, "named-left", context)
    return this.inContext(text, chain, mentions, next, row, sentences, context)
  }

  private named(beside: Mention | "other", rule: Why, context: Context): Decision | null {
    if (beside === "other") return null
    if (beside.kind === "sure") return { id: beside.value, why: [rule] }
    if (beside.kind === "weak") {
      // "Second Protocol" is one of another treaty on a page about that treaty.
      if (context.supports(beside.value)) return { id: beside.value, why: [rule] }
      return context.topic === null ? { id: beside.value, why: [rule, "uncertain"] } : null
    }
    const noun = context.noun(beside.value)
    if (noun === null) return null
    return { id: noun.id, why: noun.certain ? ["defined-term"] : ["defined-term", "uncertain"] }
  }

  /** Nothing beside the number says: the sentence, the block, the section, the pin, the page. */
  private inContext(
    text: string,
    chain: Chain,
    mentions: readonly Mention[],
    next: number,
    row: Row,
    sentences: Sentences,
    context: Context,
  ): Decision | null {
    const [from, to] = sentences.around(chain.start)
    const before = lastNamed(mentions, next - 1, 0, context)
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
    if (after !== null && !taken)
      return after.id === null || isOwnNumber(text, chain.start, chain.end, false)
        ? null
        : { id: after.id, why: after.certain ? ["sentence"] : ["sentence", "uncertain"] }
    if (context.pin !== null) return { id: context.pin, why: ["pin"] }
    if (context.underOther) return null
    const section = context.section()
    if (section !== null) {
      // "Art. 2. (Ordine di esecuzione)" begins a provision of the text at hand.
      if (context.topic === null && isOwnNumber(text, chain.start, chain.end, false)) return null
      if (section === context.topic)
        return { id: section, why: taken ? ["page-topic", "uncertain"] : ["page-topic"] }
      return { id: section, why: context.topic === null ? ["section"] : ["section", "uncertain"] }
    }
    if (context.topic === null) return null
    return { id: context.topic, why: taken ? ["page-topic", "uncertain"] : ["page-topic"] }
  }

  /** The references of a chain that exist in the instrument. */
  private claim(chain: Chain, decision: Decision, context: Context): Reference[] {
    const contents = this.contents.get(decision.id)
    if (contents === undefined) return []
    const found: Reference[] = []
    const why = chain.understood ? decision.why : [...decision.why, "not-understood" as const]
    const confidence = confidenceOf(why)
    const base = chain.anaphor === "same" ? [context.lastArticle()?.article ?? ""] : []
    for (const item of chain.items) {
      const targets = contents.targets(item, base)
      if (targets === null) {
        // Named, the others may stand; guessed, one that does not exist shows that the guess is wrong.
        if (isNamed(decision)) continue
        return []
      }
      if (targets.length === 0) continue
      const alternatives = otherReadings(item, base, decision.rivals ?? [], this.contents)
      if (alternatives.length > 0) {
        found.push(ambiguous(item, targets, decision, alternatives))
        continue
      }
      found.push({
        start: item.start,
        end: item.end,
        targets: targets.map((path) => `${decision.id}:${path}`),
        instrument: decision.id,
        confidence,
        sure: isSure(why),
        why,
      })
    }
    return found
  }
}

/** Two treaties have such an article, and nothing says which: both are offered. */
function ambiguous(
  { start, end }: Item,
  targets: readonly string[],
  { id, why: rules }: Decision,
  alternatives: string[][],
): Reference {
  const why: Why[] = [rules[0]!, "ambiguous"]
  const ids = targets.map((path) => `${id}:${path}`)
  const confidence = confidenceOf(why)
  return { start, end, targets: ids, instrument: id, confidence, sure: false, why, alternatives }
}

/** Whether a name stands to the right of a later chain, so that it is that one's. */
function isOfLater({ chains, right, at }: Row, start: number): boolean {
  let k = at
  while (k + 1 < chains.length && k < at + CHAINS_AHEAD && chains[k + 1]!.end <= start) k += 1
  return k > at && right[k] !== null
}

/** Whether "except" and the like stands between two chains. */
function isExcepted(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  let at = skipSpaces(text, from)
  if (text.charCodeAt(at) === 44) at = skipSpaces(text, at + 1)
  const { except } = lexicon
  return except.at(text, at) !== undefined && onlyMarks(text, except.end, to)
}

/** Takes what is excepted out of a range. */
function takeOut(range: Reference | undefined, excepted: readonly Reference[]): void {
  const out = new Set(excepted.flatMap(({ targets }) => targets))
  const left = range?.targets.filter((target) => !out.has(target)) ?? []
  if (range !== undefined && left.length > 0) range.targets = left
}

function isNamed(decision: Decision): boolean {
  const rule = decision.why[0]
  return rule === "named-right" || rule === "named-left" || rule === "defined-term"
}

/** Keeps the article for "that article"; an article of another text is kept as unknown. */
function remember(
  chain: Chain,
  decision: Decision | null,
  found: readonly Reference[],
  context: Context,
): void {
  if (chain.anaphor !== "none") return
  const last = chain.items.at(-1)
  if (decision === null || found.length === 0 || last === undefined) context.forgetArticle()
  else context.rememberArticle(decision.id, (last.to ?? last.path)[0]!)
}

/** A noun to the right as the block's mentions have it, where "that Convention" is settled. */
function settled(beside: Beside, mentions: readonly Mention[]): Beside {
  if (beside === null || beside === "other" || beside.kind !== "noun") return beside
  let low = 0
  let high = mentions.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (mentions[mid]!.start < beside.start) low = mid + 1
    else high = mid
  }
  const mention = mentions[low]
  if (mention?.start !== beside.start) return beside
  return mention.kind === "other" ? "other" : mention
}

/** Whether the article before is another text's, in the clause that also names the treaty. */
function isAfterForeign(text: string, row: Row, from: number, named: number): boolean {
  const { right, chains, at } = row
  if (at === 0 || right[at - 1] !== "other") return false
  const { start, end } = chains[at - 1]!
  return start >= from && !text.slice(end, named).includes(";")
}

/** Whether a heading names a code or an act and no treaty: "The Code of Criminal Procedure". */
function isOfOther(mentions: readonly Mention[]): boolean {
  const ours = mentions.some(({ kind }) => kind !== "other" && kind !== "hint")
  return !ours && mentions.some(({ kind }) => kind === "other")
}
