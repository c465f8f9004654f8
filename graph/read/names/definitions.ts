import { LETTER, classOf, skipSpaces, wordEnd } from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Mention } from "./mention.ts"

/** How far a defined term may stand from the name it shortens, in code units. */
const REACH = 160
/** How many words may stand between "hereinafter" and the term: "hereinafter referred to as the". */
const CUE_WORDS = 5
/** A cue this short is an article, which defines only right behind a bracket or a quotation mark: "the". */
const ARTICLE = 3

/** A short name that a text gives an instrument. */
export interface Definition {
  /** Type of the head noun: "convention". */
  type: string
  /** null: an instrument that we do not know. */
  id: string | null
}

/** Calls back with every short name that a block defines: "…Convention on Cybercrime (hereinafter “the Convention”)". */
export function eachDefinition(
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  visit: (definition: Definition) => void,
): void {
  let named: Mention | null = null
  for (const mention of mentions) {
    const { kind, start, end, value } = mention
    if (kind === "noun" && named !== null && start - named.end <= REACH) {
      if (defines(text, named.end, start, end, lexicon))
        visit({ type: value, id: named.kind === "sure" ? named.value : null })
    }
    // An act named on the way, "ratified by Law No. 64", is not what "the Convention" stands for.
    const act = kind === "other" && value === "" && named?.kind === "sure"
    if ((kind === "sure" || kind === "other") && !act) named = mention
  }
}

/**
 * Whether what stands between a name and a noun makes the noun its short form.
 * @param from end of the name
 * @param to start of the noun
 * @param end end of the noun
 */
function defines(text: string, from: number, to: number, end: number, lexicon: Lexicon): boolean {
  let bracket = -1
  let quoted = false
  let words = 0
  let cue = -1
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at)
    if (classOf(code) === LETTER) {
      const phrase =
        lexicon.definitionCues.at(text, at) === undefined ? 0 : lexicon.definitionCues.end
      if (phrase - at > ARTICLE) {
        cue = words
        at = phrase
        continue
      }
      if (phrase === 0 && lexicon.and.at(text, at) === undefined) words += 1
      at = wordEnd(text, at)
      continue
    }
    if (code === 40) {
      bracket = words
      quoted = false
    } else if (code === 41) bracket = -1
    else if (isQuote(code)) quoted = true
    else if (isStop(text, at)) return false
    at += 1
  }
  if (cue >= 0 && words - cue <= CUE_WORDS) return true
  // '("the Convention")': nothing but an article and quotation marks inside the bracket.
  if (bracket === words) return isClosed(text, end)
  return quoted && words === 0
}

/** A dot or semicolon that ends a sentence: a space and a capital follow. */
function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 59 || code === 33 || code === 63) return true
  if (code !== 46) return false
  const next = skipSpaces(text, at + 1)
  const first = text[next] ?? ""
  return next > at + 1 && first !== first.toLowerCase()
}

/** Whether only quotation marks stand between a noun and a closing bracket or comma. */
function isClosed(text: string, at: number): boolean {
  while (isQuote(text.charCodeAt(at))) at += 1
  const code = text.charCodeAt(skipSpaces(text, at))
  return code === 41 || code === 44
}

/** " ' « » “ ” ‘ ’ „ */
function isQuote(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2018 && code <= 0x201e)
  )
}
