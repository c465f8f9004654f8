import { LETTER, classOf, skipSpacesBack, wordStart } from "../words/chars.ts"
import type { Context } from "../resolve/context.ts"
import type { Lexicon } from "../language/lexicon.ts"
import { asMeant, type Mention } from "./mention.ts"
import type { Phrases } from "../words/phrases.ts"

/** How many words of "of the aforementioned" are looked at before a noun. */
const WORDS = 4

/**
 * Settles "that Convention", "the former Convention" and "unlike the Convention": the first is the
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
    // "Unlike the Budapest Convention, Article 35 …" is about another one.
    if ((kind === "sure" || kind === "noun") && isBefore(text, start, lexicon.unlike)) {
      mentions[i] = { ...mention, kind: "hint", value: "" }
      continue
    }
    if (kind !== "noun") continue
    if (isBefore(text, start, lexicon.former)) mentions[i] = { ...mention, kind: "other" }
    else if (isBefore(text, start, lexicon.thatText)) {
      const meant = context.namedLast(value)
      if (meant !== undefined)
        mentions[i] =
          meant === null
            ? { ...mention, kind: "other" }
            : { ...mention, kind: "sure", value: meant }
    }
  }
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
