import type { Lexicon } from "../language/lexicon.ts"
import type { Claim } from "../law/claim.ts"
import { isOver } from "../law/order.ts"
import type { Mention } from "../names/mention.ts"
import type { Names } from "../names/names.ts"
import type { Chain } from "../parse/chain.ts"
import type { Reference } from "../types.ts"
import { Sentences } from "../words/sentences.ts"
import { skipSpaces } from "../words/chars.ts"
import { type Beside, joined, onlyMarks } from "./beside.ts"
import { claim, isExcepted, takeOut } from "./claim.ts"
import type { Contents } from "./contents.ts"
import type { Context } from "./context.ts"
import { Cited } from "./cited.ts"
import type { Decision } from "./decision.ts"
import { decide, isNamed } from "./decide.ts"
import { rightOf } from "./right.ts"
import type { Row } from "./row.ts"

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
    const row: Row = {
      chains,
      right,
      at: 0,
      ours: -1,
      foreign: -1,
      headed: -1,
      isBreach: false,
      claims,
    }
    let mention = 0
    const cited = new Cited(claims)
    let attended: string | null = null
    for (let i = 0; i < chains.length; i += 1) {
      const chain = chains[i]!
      row.at = i
      while (mention < mentions.length && mentions[mention]!.end <= chain.start)
        cited.meet(mentions[mention++]!)
      // "Section 3 of the Act. Ibid., Article 3": no longer the treaty's article is the last one.
      if (cited.lawBefore(chain.start)) context.rememberArticle(null)
      // A number of a law or a decision is no treaty's.
      const decision = isOver(claims, chain.start, chain.end)
        ? null
        : decide(text, chain, right[i]!, row, mentions, mention, sentences, lexicon, context)
      const found = decision === null ? [] : claim(chain, decision, context, this.contents)
      if (i > 0 && isExcepted(text, chains[i - 1]!.end, chain.start, lexicon))
        takeOut(references.at(-1), found)
      for (const reference of found) references.push(reference)
      remember(chain, decision, found, context, row.foreign >= 0 || cited.besides(decision?.id))
      if (chain.anaphor === "none") {
        if (found.length > 0) row.ours = chain.start
        else row.foreign = chain.start
      }
      // "Article 13 of the Convention" says what the bare articles of the next lines are about, ours or not.
      if (decision !== null && isNamed(decision)) attended = decision.id
    }
    if (cited.lawBefore(text.length + 1)) context.rememberArticle(null)
    if (context.isHeading) context.standUnderOther(isOfOther(mentions))
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
    const right = chains.map((): Beside => null)
    for (let i = chains.length - 1; i >= 0; i -= 1) {
      const chain = chains[i]!
      const beside = settled(rightOf(text, chain.end, this.names, lexicon), mentions)
      const next = chains[i + 1]
      right[i] =
        beside ??
        (next === undefined
          ? null
          : this.shared(text, chain.end, next.start, right[i + 1]!, lexicon))
    }
    return right
  }

  /** A name further right that is this chain's too: "Articles 16 and 17 of", "Article 16 read with Article 17 of". */
  private shared(text: string, from: number, to: number, beside: Beside, lexicon: Lexicon): Beside {
    if (beside === null || joined(text, from, to, lexicon)) return beside
    const at = skipSpaces(text, text.charCodeAt(from) === 44 ? from + 1 : from)
    const together =
      lexicon.readWith.at(text, at) !== undefined && onlyMarks(text, lexicon.readWith.end, to)
    if (!together || beside === "other") return null
    // "Article 15 read with Article 8 of the ECHR": only the second is said to be of that text.
    return beside.kind !== "noun" && !this.contents.has(beside.value) ? null : beside
  }
}

/** Keeps the article for "that article"; an article of another text is kept as unknown. */
function remember(
  chain: Chain,
  decision: Decision | null,
  found: readonly Reference[],
  context: Context,
  mixed: boolean,
): void {
  if (chain.anaphor !== "none") return
  const last = chain.items.at(-1)
  if (decision === null || found.length === 0 || last === undefined) context.rememberArticle(null)
  else
    context.rememberArticle({
      instrument: decision.id,
      article: (last.to ?? last.path)[0]!,
      mixed,
    })
}

/** What is named to the right as the block's mentions have it, where "that Convention" is settled. */
function settled(beside: Beside, mentions: readonly Mention[]): Beside {
  if (beside === null || beside === "other") return beside
  if (beside.kind !== "noun" && beside.rivals === undefined) return beside
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

/** Whether a heading names a code or an act and no treaty: "The Code of Criminal Procedure". */
function isOfOther(mentions: readonly Mention[]): boolean {
  const ours = mentions.some(({ kind }) => kind !== "other" && kind !== "hint")
  return !ours && mentions.some(({ kind }) => kind === "other")
}
