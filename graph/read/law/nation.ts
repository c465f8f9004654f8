import { LETTER, classOf, skipSpaces, skipSpacesBack, wordEnd, wordStart } from "../words/chars.ts"
import type { Phrases } from "../words/phrases.ts"
import type { Cue } from "./country.ts"

const JOIN_WORDS = 4
/** How far after a name its country may begin, in code units. */
const REACH = 40

/**
 * The country of the cue right before a name ("German Criminal Code") or after it ("Criminal Code of Georgia"),
 * or of a nation that only counts there; null where none stands there.
 * @param joining words that may stand between the two: "of the Republic of"
 */
export function countryBeside(
  text: string,
  { start, end }: { start: number; end: number },
  cues: readonly Cue[],
  nations: Phrases<string> | null,
  joining: ReadonlySet<string>,
): string | null {
  for (const cue of cues) {
    if (cue.end <= start && onlyMarks(text, cue.end, start)) return cue.country
    if (cue.start >= end && cue.start - end < REACH && joins(text, end, cue.start, joining))
      return cue.country
  }
  if (nations === null) return null
  return nationBefore(text, start, nations) ?? nationAfter(text, end, nations, joining)
}

/** "the Saudi Arabian Penal Code": from how many words before the name on one is looked for. */
const WORDS = 2

function nationBefore(text: string, start: number, nations: Phrases<string>): string | null {
  let at = start
  for (let n = 0; n < WORDS && at > 0; n += 1) {
    at = wordStart(text, skipSpacesBack(text, at))
    const nation = nations.at(text, at)
    if (nation !== undefined && onlyMarks(text, nations.end, start)) return nation
  }
  return null
}

function nationAfter(
  text: string,
  end: number,
  nations: Phrases<string>,
  joining: ReadonlySet<string>,
): string | null {
  let found: string | null = null
  eachJoined(text, end, joining, (at) => {
    found = nations.at(text, at) ?? null
    return found !== null
  })
  return found
}

function onlyMarks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (
      classOf(code) === LETTER ||
      code === 44 ||
      code === 46 ||
      code === 59 ||
      (code >= 48 && code <= 57)
    )
      return false
  }
  return to - from < 4
}

function joins(text: string, from: number, to: number, joining: ReadonlySet<string>): boolean {
  return eachJoined(text, from, joining, (at) => at === to)
}

/** Looks at each place after a name to which words that join lead, until one is right; whether one was. */
function eachJoined(
  text: string,
  from: number,
  joining: ReadonlySet<string>,
  isRight: (at: number) => boolean,
): boolean {
  // The point of "C.P. argentino".
  let at = skipSpaces(text, text.charCodeAt(from) === 46 ? from + 1 : from)
  if (text.charCodeAt(at) === 40 || text.charCodeAt(at) === 91) at = skipSpaces(text, at + 1)
  for (let n = 0; n <= JOIN_WORDS; n += 1) {
    if (isRight(at)) return true
    const end = wordEnd(text, at)
    if (end === at || !joining.has(text.slice(at, end).toLowerCase())) return false
    at = skipSpaces(text, end)
    const code = text.charCodeAt(at)
    if (code === 39 || code === 0x2019) at = skipSpaces(text, at + 1)
  }
  return false
}
