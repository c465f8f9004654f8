import {
  LETTER,
  classOf,
  isDigit,
  isUpper,
  skipSpacesBack,
  wordEnd,
  wordStart,
} from "../words/chars.ts"

/** "ÖPPBeschlG" is long, and so are few others. */
const LONGEST = 12
/** Without a comma, two capitals may be a country or a body: "EU Article 18". */
const SHORTEST_BESIDE = 3

/** "LO 1/2025 Article 7", "(Ley 2/2007), artículo 11": the number of a law and its year, no date. */
const NUMBERED = /(?<![\d/.-])\d{1,5}\/(?:19|20)?\d\d(?:\/[A-Z]{2,3})?[)\]]?\s*$/
/** "U.C.C. Article 2" */
const DOTTED = /(?:^|[\s(])(?:\p{Lu}\.\s?){2,5},?\s*$/u

/** "StGB", "CPP", "C.F.", "Res.-TSE": an abbreviation that we do not know, next to a number. */
export function isAcronym(text: string, at: number): boolean {
  const end = wordEnd(text, at)
  if (end === at + 1 && text.charCodeAt(end) === 46) return isDotted(text, at)
  if (end - at < 2 || end - at > LONGEST) return false
  return capitals(text, at, end) >= 2
}

/** "C.F.", "C. P. P." */
function isDotted(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false
  const next = text.charCodeAt(at + 2) === 32 ? at + 3 : at + 2
  return isUpper(text.charCodeAt(next)) && text.charCodeAt(next + 1) === 46
}

/**
 * "(CRFB/88, art. 10", "LNPA art. 25": an abbreviation that we do not know right before an article.
 * @param start of the article's unit word
 */
export function endsWithAcronym(text: string, start: number): boolean {
  const words = text.slice(Math.max(0, start - 16), start)
  if (NUMBERED.test(words) || DOTTED.test(words)) return true
  // In a line of capitals an abbreviation cannot be told.
  if (isUpper(text.charCodeAt(start + 1))) return false
  let end = skipSpacesBack(text, start)
  const comma = text.charCodeAt(end - 1) === 44
  if (comma) end = skipSpacesBack(text, end - 1)
  let q = end
  while (isDigit(text.charCodeAt(q - 1))) q -= 1
  if (q < end && text.charCodeAt(q - 1) === 47) q -= 1
  const at = wordStart(text, q)
  if (q - at > LONGEST || capitals(text, at, q) < q - at) return false
  if (!comma) return q === end && q - at >= SHORTEST_BESIDE && !isTied(text, at)
  const before = text.charCodeAt(skipSpacesBack(text, at) - 1)
  return q - at >= 2 && (before === 40 || before === 91 || before === 59)
}

/** "T-CY" */
function isTied(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === 45 || classOf(text.charCodeAt(at - 1)) === LETTER
}

function capitals(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i += 1) if (isUpper(text.charCodeAt(i))) count += 1
  return count
}
