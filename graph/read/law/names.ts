import { DIGIT, LETTER, classOf, isDigitAt, isUpper, skipSpaces } from "../words/chars.ts"
import type { Places } from "../scan/places.ts"
import { Forms } from "../words/forms.ts"
import type { Beginning } from "../words/phrases.ts"
import type { Code, NationalPack, PackCase, PackLaw } from "./pack.ts"

/** What a written form may mean. */
export interface Named {
  /** Laws it means; more than one where the country decides. */
  laws: PackLaw[]
  /** Whether it means its law wherever it stands. */
  sure: boolean
  /** The decision it means, where it is one's name or number. */
  decision: { case: PackCase; sure: boolean } | null
}

/** A name of a law or a decision met in a text. */
export interface Mention {
  start: number
  end: number
  named: Named
}

/** Written forms of all laws and decisions, compiled. */
export class NationalNames {
  private readonly forms = new Forms<Named>()

  constructor({ laws, cases, styles }: NationalPack) {
    for (const law of laws) for (const form of law.sure ?? []) this.addSure(form, law)
    for (const law of laws) for (const form of law.shared ?? []) this.addShared(form, law)
    const codes = Map.groupBy(laws, ({ is }) => is)
    for (const style of styles)
      for (const [code, forms] of Object.entries(style.codes ?? {}))
        for (const form of forms)
          for (const law of codes.get(code as Code) ?? [])
            if (law.never?.includes(form) !== true) this.addShared(form, law)
    for (const each of cases) {
      for (const form of each.sure) this.addCase(form, each, true)
      for (const form of each.weak ?? []) this.addCase(form, each, false)
    }
  }

  private addSure(form: string, law: PackLaw): void {
    this.forms.add(form, { laws: [law], sure: true, decision: null })
  }

  private addShared(form: string, law: PackLaw): void {
    const named = this.forms.get(form)
    if (named === undefined) this.forms.add(form, { laws: [law], sure: false, decision: null })
    else if (!named.sure && !named.laws.includes(law)) named.laws.push(law)
  }

  private addCase(form: string, each: PackCase, sure: boolean): void {
    this.forms.add(form, { laws: [], sure, decision: { case: each, sure } })
  }

  eachBeginning(visit: Beginning): void {
    this.forms.eachBeginning(visit)
  }

  /** Names at the places that the scanner found, in order, none over another. */
  among(text: string, places: Places): Mention[] {
    const found: Mention[] = []
    let floor = 0
    for (let i = 0; i < places.count; i += 1) {
      const start = places.at(i)
      if (start < floor || !mayBegin(text, start)) continue
      const named = this.forms.at(text, start)
      if (named === undefined) continue
      const { end } = this.forms
      if (!standsAlone(text, start, end) || goesOn(text, start, end)) continue
      if (isTail(text, start)) continue
      found.push({ ...whole(text, start, end), named })
      floor = end
    }
    return found
  }
}

/** Opening quotation marks and what closes them. */
const CLOSING: Record<string, string> = { "“": "”", "„": "“", "«": "»", "‘": "’", '"': '"' }

/** Takes both of a pair of brackets or quotation marks, or neither: "[2014] SCC", caso "Halabi", caso "Halabi y otros". */
function whole(text: string, start: number, end: number): { start: number; end: number } {
  if (text.charCodeAt(start - 1) === 91 && text.slice(start, end).includes("]")) start -= 1
  for (let at = start; at < end; at += 1) {
    const close = CLOSING[text[at]!]
    if (close === undefined) continue
    const length = text.slice(at + 1, end).indexOf(close)
    if (length < 0) return text[end] === close ? { start, end: end + 1 } : { start: at + 1, end }
    at += length + 1
  }
  return { start, end }
}

/**
 * Whether a word of one or two letters, or a number, may begin a name: "18 U.S.C.", "c.p.",
 * "2014 SCC 43", and not "a", "l'" or "2014" in a sentence, which are everywhere.
 */
function mayBegin(text: string, at: number): boolean {
  let end = at + 1
  if (isDigitAt(text, at)) while (isDigitAt(text, end)) end += 1
  else if (isWord(text, end)) {
    // "CP", "Sr"
    if (isUpper(text.charCodeAt(at))) return true
    end += 1
  }
  if (isWord(text, end)) return true
  const code = text.charCodeAt(end)
  if (code !== 32 && code !== 0xa0)
    return (
      code === 46 ||
      // "(art. 615-ter cp)", "615-ter cp,"
      code === 41 ||
      code === 44 ||
      code === 45 ||
      code === 47 ||
      code === 58 ||
      code === 95 ||
      code > 0x2000 ||
      code === 93
    )
  const next = text.charCodeAt(end + 1)
  // "R v Boden", "R. c. Vu"
  if (isUpper(text.charCodeAt(at)) && (next === 118 || next === 99)) return true
  return isUpper(next) || (next < 58 && next > 47)
}

/** Whether a name is not part of a longer word or number: "StGB-E", "C-203/150", "EU:C:2016:9701". */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isWord(text, start - 1) || isWord(text, end)) return false
  return (
    !(isTie(text, start - 1) && isWord(text, start - 2)) &&
    !(isTie(text, end) && isWord(text, end + 1))
  )
}

/** "c.p." */
const INITIALS = /^\p{L}(?:\.\s?\p{L})+\.?$/u
/** The "c." of "c.p.c.", the "P" of "C.P.P" */
const INITIAL = /^\.?(?:\p{L}(?![\p{L}\d])|\s\p{L}\.(?!\s?\p{Lu}\p{Ll}))/u

/** Whether initials are only the first ones of a longer name: "c.p.c." is no criminal code. */
function goesOn(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end)
  if (code !== 46 && text.charCodeAt(end - 1) !== 46) return false
  if (end - start > 8 || !INITIALS.test(text.slice(start, end))) return false
  // "c.p. c.p.": said twice.
  if (text.startsWith(text.slice(start, end), skipSpaces(text, code === 46 ? end + 1 : end)))
    return false
  return INITIAL.test(text.slice(end, end + 6))
}

/** "d.l. 48/2008" is no "l. 48/2008": an initial right after another one begins no name. */
function isTail(text: string, start: number): boolean {
  return (
    text.charCodeAt(start - 1) === 46 &&
    text.charCodeAt(start + 1) === 46 &&
    classOf(text.charCodeAt(start - 2)) === LETTER &&
    !isWord(text, start - 3)
  )
}

function isWord(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === LETTER || kind === DIGIT
}

/** A hyphen, slash or underline that ties two words into one. */
function isTie(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 45 || code === 47 || code === 95 || code === 0x2010 || code === 0x2011
}
