import { skipCaption } from "../parse/labels.ts"
import type { Why } from "../types.ts"
import {
  DASH,
  DIGIT,
  LETTER,
  classOf,
  isLetterAt,
  isUpper,
  skipSpaces,
  skipSpacesBack,
  wordEnd,
  wordStart,
} from "../words/chars.ts"
import { chainAt } from "./chain.ts"
import type { Claim, Neighbourhood } from "./claim.ts"
import type { NationalReader } from "./index.ts"
import type { Chain, Item } from "./list.ts"
import { isOver } from "./order.ts"
import type { PackLaw } from "./pack.ts"
import type { Place, Titular } from "./place.ts"
import type { Style } from "./style.ts"
import { hasAll, isDistinct, referenceTo } from "./targets.ts"

/** Lower numbers are in many laws, with letters too: "24-bis"; higher ones are years. */
const HIGH = /(?<!\d)[1-9]\d\d(?!\d)/
/** Words up to this length, with a point, are abbreviations: "c.p.c.", "disp.". */
const SHORT = 5

/** A number from a hundred on. */
const ANY_HIGH = /\d{3}/
/** One that a letter, a dash or "bis" may follow: most texts have none. */
const DISTINCT = /\d{3}(?:-?[a-z]|-\d|\s(?:[a-z]\b|bis\b|ter\b|quater\b|[a-z]+ies\b))/i

/** Whether a text may hold such provisions at all: told at once. */
export function mayBeAlone(text: string, place: Place): boolean {
  if (place.titular !== null) return ANY_HIGH.test(text)
  return DISTINCT.test(text) && place.cited() !== ""
}

/**
 * Claims "art. 615-quater" on a page that has "art. 615-ter c.p." for its title or cited it before.
 * @param claims of one block, in order; those found are put in at their places
 */
export function claimAlone(
  reader: NationalReader,
  place: Place,
  text: string,
  style: Style,
  around: Neighbourhood,
  claims: Claim[],
): void {
  if (!HIGH.test(text)) return
  const known = [...claims]
  for (const chain of distinctAlone(text, style, place.titular, around.namedAfter)) {
    const { start, end } = chain
    const which = isOver(known, start, end) ? null : lawAlone(reader, place, text, chain)
    if (which === null) continue
    const { law, why } = which
    for (const item of chain.items) {
      const reference = referenceTo(reader.table(law), item, law, why)
      claims.push({ start: item.start, end: item.end, reference })
    }
  }
  if (claims.length > known.length) claims.sort((a, b) => a.start - b.start)
}

/** The law of the page's title, or the one of those cited before that has the numbers. */
function lawAlone(
  reader: NationalReader,
  place: Place,
  text: string,
  chain: Chain,
): { law: PackLaw; why: Why[] } | null {
  const has = (law: PackLaw): boolean => hasAll(reader.table(law), chain)
  const { titular } = place
  if (titular !== null && has(titular.law)) {
    const { law, numbers } = titular
    const certain = numbers.size > 0 && chain.items.some((item) => isTelling(item, titular))
    return { law, why: certain ? ["page-topic"] : ["page-topic", "uncertain"] }
  }
  // "Code des douanes": its article 323-1 is its own, as is one by itself on a line.
  if (place.isText || isLine(text, chain)) return null
  const [law, ...others] = reader.lawsOf(place.cited()).filter(has)
  if (law === undefined || others.length > 0) return null
  return { law, why: ["section", "uncertain"] }
}

/**
 * Provisions beside which no law is named, by numbers that few laws have: "l'art. 615-quater".
 * @param titular the law of the page's title: the numbers that it cites, and what heads a part of the page, are its own
 * @param namedAfter whether a text is named right after a place
 */
function* distinctAlone(
  text: string,
  style: Style,
  titular: Titular | null,
  namedAfter: (at: number) => boolean,
): Generator<Chain> {
  for (let at = 0; at < text.length;) {
    const chain = mayBegin(text, at, style) ? chainAt(text, at, style) : null
    if (chain === null) {
      at = Math.max(at + 1, wordEnd(text, at))
      continue
    }
    at = chain.end
    const head = titular !== null && isHead(text, chain)
    if (!chain.items.some((item) => isHigh(item) && (head || isTelling(item, titular)))) continue
    if (!followsName(text, chain.start) && !leadsToName(text, chain.end, style))
      if (!namedAfter(chain.end)) yield chain
  }
}

/** Whether few laws have such a number, or the page's title cites it. */
function isTelling(item: Item, titular: Titular | null): boolean {
  return isDistinct(item) || titular?.numbers.has(item.number.key) === true
}

/** "### Artikel 138b": the head of an article in the text of an act. */
function isLine(text: string, { start, end }: Chain): boolean {
  return (
    /(?:^|\n)[\s*#_>]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[\s*_.]*(?:\n|$)/.test(text.slice(end, end + 8))
  )
}

/** "art. 249 – Frauda informatica": a number that heads a part of the page. */
function isHead(text: string, { start, end, items }: Chain): boolean {
  if (items.length > 1 || items[0]!.to !== null || /[^\s*#_]/.test(text.slice(0, start)))
    return false
  const dot = text.charCodeAt(end) === 46 ? end + 1 : end
  return classOf(text.charCodeAt(skipSpaces(text, dot))) === DASH
}

function isHigh({ number }: Item): boolean {
  return HIGH.test(number.key)
}

function mayBegin(text: string, at: number, { units }: Style): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0xa7 && (classOf(code) !== LETTER || isLetterAt(text, at - 1))) return false
  return units.at(text, at) !== undefined
}

/** "TUF, art. 187-bis", "l. 300/1970 (art. 125-bis)": whether what stands before may be a law's name. */
function followsName(text: string, start: number): boolean {
  let at = skipSpacesBack(text, start)
  // "dell’art."
  if (isApostrophe(text.charCodeAt(at - 1))) return false
  for (; at > 0 && isMark(text.charCodeAt(at - 1)); at -= 1) at = skipSpacesBack(text, at)
  at = skipSpacesBack(text, at)
  if (at === 0) return false
  const dot = text.charCodeAt(at - 1) === 46
  const end = dot ? at - 1 : at
  const first = wordStart(text, end)
  if (first === end) return false
  if (dot) return end - first < SHORT
  return isNamelike(text, first) && !beginsSentence(text, first, end)
}

/** "Gli artt.": a word with a capital because it comes first. */
function beginsSentence(text: string, first: number, end: number): boolean {
  if (classOf(text.charCodeAt(first)) === DIGIT) return false
  if (end - first > 1 && isUpper(text.charCodeAt(first + 1))) return false
  const before = skipSpacesBack(text, first)
  const code = text.charCodeAt(before - 1)
  return before === 0 || code === 46 || code === 58 || isMark(code)
}

/** "art. 615-ter c.p.c.", "art. 187-bis, TUF", "art. 120-ter del Testo unico": whether a name may follow. */
function leadsToName(text: string, end: number, { links, back }: Style): boolean {
  let at = skipSpaces(text, skipCaption(text, skipSpaces(text, end)))
  if (classOf(text.charCodeAt(at)) === DASH) return false
  if (text.charCodeAt(at) === 44) at = skipSpaces(text, at + 1)
  if (at >= text.length || classOf(text.charCodeAt(at)) === DIGIT) return at < text.length
  if (links.at(text, at) !== undefined || back?.mayBeAt(text, at) === true) return true
  const last = wordEnd(text, at)
  if (last === at) return false
  return isNamelike(text, at) || (text.charCodeAt(last) === 46 && last - at < SHORT)
}

function isNamelike(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return classOf(code) === DIGIT || isUpper(code)
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019
}

/** , : ( [ and opening quotation marks */
function isMark(code: number): boolean {
  return (
    code === 44 ||
    code === 58 ||
    code === 40 ||
    code === 91 ||
    code === 34 ||
    code === 0xab ||
    code === 0x201c ||
    code === 0x201e
  )
}
