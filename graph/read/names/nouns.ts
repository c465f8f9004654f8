import type { Lexicon } from "../language/lexicon.ts"
import {
  DASH,
  LETTER,
  classOf,
  isDigit,
  isUpper,
  skipSpaces,
  skipSpacesBack,
  startsWithFolded,
  wordEnd,
  wordStart,
} from "../words/chars.ts"
import { isNumberAfter } from "../words/number-sign.ts"
import type { Phrases } from "../words/phrases.ts"
import { isMadeWith, isOfKind } from "./complement.ts"
import type { OwnDays } from "./days.ts"
import type { ForeignLaws } from "./foreign.ts"
import type { Mention } from "./mention.ts"
import { isNumbered, ofPlace } from "./others.ts"

/** Nouns that stand for a text or begin the name of one: "the Convention", "Law No. 64", "Strafgesetzbuch". */
export class HeadNouns {
  private readonly foreign: ForeignLaws
  private readonly own: Phrases<true>
  private readonly days: OwnDays

  /** @param own words of the names of the treaties that are marked */
  constructor(foreign: ForeignLaws, own: Phrases<true>, days: OwnDays) {
    this.foreign = foreign
    this.own = own
    this.days = days
  }

  /** A head noun: of a treaty where it stands alone, of something else where more of a name is around it. */
  at(text: string, at: number, lexicon: Lexicon): Mention | null {
    const type = lexicon.nouns.at(text, at)
    const end = type === undefined ? wordEnd(text, at) : lexicon.nouns.end
    if (type === undefined) {
      if (lexicon.otherEndings.some((ending) => endsWithFolded(text, at, end, ending)))
        return { start: at, end, kind: "other", value: "" }
      const foreign = this.foreign.at(text, at)
      if (foreign >= 0) return { start: at, end: foreign, kind: "other", value: "" }
      const stem = lexicon.otherStems.some((candidate) =>
        startsWithFolded(text, at, end, candidate),
      )
      return stem ? { start: at, end, kind: "hint", value: "" } : null
    }
    if (lexicon.lookalikes.at(text, at) !== undefined) return null
    // "Law no. 64 of 2004", "Decree 512"
    const mayBeNumbered = type === "hint" || type === "other"
    if (mayBeNumbered && isNumberAfter(text, end, isUpper(text.charCodeAt(at))))
      return { start: at, end, kind: "other", value: "" }
    if (type === "hint" || type === "contract")
      return { start: at, end, kind: "hint", value: type === "hint" ? "" : type }
    if (type === "code") return { start: at, end, kind: "other", value: "" }
    if (type === "other") {
      const named =
        (isUpper(text.charCodeAt(at)) && !beginsText(text, at)) ||
        isMadeWith(text, at, end, lexicon)
      return { start: at, end, kind: named ? "other" : "hint", value: "" }
    }
    const another =
      partOfName(text, at, end, lexicon, this.days) ||
      isOfKind(text, end, lexicon, this.own) ||
      isMadeWith(text, at, end, lexicon)
    if (another) return { start: at, end, kind: "other", value: type }
    return { start: at, end, kind: "noun", value: type }
  }
}

/** "Vienna Convention", "Convention on Road Traffic", "Convention de La Haye": some other instrument. */
function partOfName(
  text: string,
  at: number,
  end: number,
  lexicon: Lexicon,
  days: OwnDays,
): boolean {
  const next = skipSpaces(text, end)
  if (lexicon.nameContinues.at(text, next) !== undefined) {
    // "signed the Convention on 23 November" names no other one.
    return !isDigit(text.charCodeAt(skipSpaces(text, lexicon.nameContinues.end)))
  }
  if (
    ofPlace(text, next, lexicon, lexicon.nounFirst) ||
    days.ofYear(text, at, next, lexicon) ||
    isNumbered(text, end)
  )
    return true
  // "Antifolter-Konvention": a compound that is no name of ours.
  if (classOf(text.charCodeAt(at - 1)) === DASH && classOf(text.charCodeAt(at - 2)) === LETTER)
    return true
  const before = skipSpacesBack(text, at)
  if (before === at || lexicon.nounFirst) return false
  const start = wordStart(text, before)
  if (start === before || !isUpper(text.charCodeAt(start))) return false
  return lexicon.notANamePart.at(text, start) === undefined
}

/** Whether a word begins a sentence, a line or a cell, where a capital says nothing. */
function beginsText(text: string, at: number): boolean {
  const before = skipSpacesBack(text, at)
  if (before === 0) return true
  const code = text.charCodeAt(before - 1)
  if (classOf(code) !== LETTER && code !== 44 && code !== 39 && code !== 0x2019 && !isDigit(code))
    return true
  for (let i = before; i < at; i += 1)
    if (text.charCodeAt(i) === 9 || text.charCodeAt(i) === 10) return true
  return false
}

/** Whether a longer word ends so: "Strafgesetzbuch", but not "Buch" itself. */
function endsWithFolded(text: string, start: number, end: number, ending: string): boolean {
  return end - start > ending.length && startsWithFolded(text, end - ending.length, end, ending)
}
