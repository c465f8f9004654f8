import { skipSpaces } from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Mention } from "../names/mention.ts"

/** What stands right after a chain: a name or noun; "other" text; or null where nothing says. */
export type Beside = Mention | "other" | null

export function settle(mention: Mention): Mention | "other" {
  return mention.kind === "other" || mention.kind === "hint" ? "other" : mention
}

/** Skips spaces, apostrophes, quotation marks and hyphens between words of a phrase. */
export function skipMarks(text: string, at: number): number {
  for (;;) {
    at = skipSpaces(text, at)
    const code = text.charCodeAt(at)
    const mark = code === 39 || code === 0x2019 || code === 34 || code === 0xab || code === 0x201c
    if (!mark && code !== 45 && code !== 0x201e && code !== 91 && code !== 42) return at
    at += 1
  }
}

/** Whether nothing but spaces and quotation marks stands between two places. */
export function onlyMarks(text: string, from: number, to: number): boolean {
  return skipMarks(text, from) === to
}

/** Whether only "and", a comma or "of the" stands between two chains. */
export function joined(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  let at = skipSpaces(text, from)
  for (let n = 0; n < 4 && at < to; n += 1) {
    const code = text.charCodeAt(at)
    if (code === 44 || code === 39 || code === 0x2019) at += 1
    else if (lexicon.and.at(text, at) !== undefined && lexicon.and.end <= to)
      at = text.charCodeAt(lexicon.and.end) === 46 ? lexicon.and.end + 1 : lexicon.and.end
    else if (lexicon.up.at(text, at) !== undefined && lexicon.up.end <= to) at = lexicon.up.end
    else if (lexicon.between.at(text, at) !== undefined && lexicon.between.end <= to)
      at = lexicon.between.end
    else if (lexicon.range.at(text, at) !== undefined && lexicon.range.end <= to)
      at = lexicon.range.end
    else return false
    at = skipSpaces(text, at)
  }
  return at === to
}
