import { LETTER, classOf, skipSpacesBack, wordStart } from "../words/chars.ts"
import type { Context } from "../resolve/context.ts"
import type { Lexicon } from "../language/lexicon.ts"
import { asMeant, type Mention } from "./mention.ts"
import type { Phrases } from "../words/phrases.ts"

/** How many words of "of the aforementioned" are looked at before a noun. */
const WORDS = 4

/**
 * Settles "that Convention", "the same treaty", "the former Convention" and "unlike the Convention": the first is the
 * treaty named last, whether we know it or not; the second is not ours; of the third nothing follows.
 * A draft of a treaty is another text.
 * Takes note of every treaty named on the way, and of short names that what was named before supports.
 * @param mentions of one block, in order; changed in place
 */
export function pointBack(
  text: string,
  mentions: Mention[],
  lexicon: Lexicon,
  context: Context,
): void {
  /** The treaty named last in this block; null: one that we do not know, or a contract. */
  let last: Mention | null | undefined
  /** A convention named since by a name that needs support: "CEDH". */
  let weak: Mention | null = null
  for (let i = 0; i < mentions.length; i += 1) {
    let mention = mentions[i]!
    // On a page about the Convention "the Second Protocol" is as good a name as the full one.
    if (mention.kind === "weak" && context.supports(mention.value))
      mentions[i] = mention = { ...mention, kind: "sure" }
    else if (mention.rivals !== undefined) mentions[i] = mention = asMeant(mention, context)
    if (mention.kind === "sure" && isBefore(text, mention.start, lexicon.drafts)) {
      mentions[i] = { ...mention, kind: "other", value: "" }
      continue
    }
    const { kind, value, start } = mention
    if (kind === "sure") context.name(value)
    else if (kind === "other" && value !== "") context.nameOther(value)
    if (kind === "sure" || kind === "weak") last = mention
    else if (value !== "" && kind !== "noun") last = null
    if (kind === "sure" || (kind === "other" && value !== "")) weak = null
    else if (kind === "weak" && !context.isProtocol(value)) weak = mention
    // "Unlike the Budapest Convention, Article 35 …" is about another one.
    if ((kind === "sure" || kind === "noun") && isBefore(text, start, lexicon.unlike)) {
      mentions[i] = { ...mention, kind: "hint", value: "" }
      continue
    }
    if (kind !== "noun") continue
    if (isBefore(text, start, lexicon.former)) mentions[i] = { ...mention, kind: "other" }
    else if (isPointing(text, start, lexicon.thatText)) {
      const ofAnyKind = last !== undefined && lexicon.anyTreaty.at(text, start) !== undefined
      const meant = weak ?? (ofAnyKind ? last : known(context.namedLast(value)))
      if (meant !== undefined)
        mentions[i] =
          meant === null
            ? { ...mention, kind: "other" }
            : { ...mention, kind: meant.kind, value: meant.value }
    } else {
      last = undefined
      weak = null
    }
  }
}

/** What an instrument's id means, as a mention would. */
function known(id: string | null | undefined): Pick<Mention, "kind" | "value"> | null | undefined {
  return typeof id === "string" ? { kind: "sure", value: id } : id
}

/** Whether a noun has "the same" before it, or begins with it where it means a treaty only so: "aceleiași convenții". */
function isPointing(text: string, at: number, phrases: Phrases<true>): boolean {
  return phrases.at(text, at) !== undefined || isBefore(text, at, phrases)
}

/** Whether one of the phrases ends right before a word. */
function isBefore(text: string, at: number, phrases: Phrases<true>): boolean {
  let start = at
  for (let n = 0; n < WORDS; n += 1) {
    const end = skipSpacesBack(text, start)
    if (end === start || classOf(text.charCodeAt(end - 1)) !== LETTER) return false
    start = wordStart(text, end)
    if (phrases.at(text, start) !== undefined && skipSpacesBack(text, at) === phrases.end)
      return true
  }
  return false
}
