import {
  BASE,
  DASH,
  LETTER,
  classOf,
  fold,
  isUpper,
  skipSpaces,
  skipSpacesBack,
  wordEnd,
  wordStart,
} from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { PackInstrument } from "../pack.ts"
import { isMadeWith, isOfKind } from "./complement.ts"
import type { ForeignLaws } from "./foreign.ts"
import { isNumbered, ofPlace, ofYear } from "./others.ts"
import { type Beginning, Phrases } from "../words/phrases.ts"

/** A name, or a noun that stands for one, met in a text. */
export interface Mention {
  start: number
  end: number
  /**
   * "sure": a name that means one instrument. "weak": a name that needs support. "homonym": one that
   * means another text in this language, unless ours is spoken of. "noun": "the Convention". "other": a code, an act, or an instrument that we do not know. "hint": a word that
   * means another text only right next to an article: "order", "penal".
   */
  kind: "sure" | "weak" | "homonym" | "noun" | "other" | "hint"
  /** Instrument id; for a noun, or for a treaty that we do not know, its type: "convention"; for a hint that is
   * a contract, "contract". Else empty. */
  value: string
}

/** Who is told of the names met in passing. */
interface NameListener {
  name(id: string): void
  attend(id: string): void
}

interface Name {
  id: string
  sure: boolean
}

/** The names of all instruments, compiled. */
export class Names {
  private readonly table = new Phrases<Name>(BASE)
  /** Words of the names of the treaties that are marked. */
  private readonly own = new Phrases<true>(BASE)
  /** What a protocol supplements. */
  private readonly parents = new Map<string, string | undefined>()

  private readonly foreign: ForeignLaws

  constructor(instruments: readonly PackInstrument[], foreign: ForeignLaws) {
    this.foreign = foreign
    for (const { id, sure, weak, supplements, paths } of instruments) {
      this.parents.set(id, supplements)
      for (const name of sure) this.add(name, { id, sure: true })
      for (const name of weak) this.add(name, { id, sure: false })
      if (paths.length > 0)
        for (const name of [...sure, ...weak])
          for (const word of name.match(/\p{L}{4,}/gu) ?? []) this.own.add(word, true)
    }
  }

  private add(name: string, value: Name): void {
    if (/[(,]/.test(name)) return
    // Of an abbreviation the case decides: "CCC", not "ccc".
    this.table.add(name, value, name.length <= 6 && name === name.toUpperCase())
  }

  /** The instrument named by the words at `at`, or null. */
  named(text: string, at: number): Mention | null {
    const name = this.table.at(text, at)
    if (name === undefined) return null
    return { start: at, end: this.table.end, kind: name.sure ? "sure" : "weak", value: name.id }
  }

  /** The name or noun that starts at the word at `at`, or null. */
  at(text: string, at: number, lexicon: Lexicon): Mention | null {
    const name = this.named(text, at)
    if (name === null) return this.nounAt(text, at, lexicon)
    if (name.kind === "sure") return name
    if (lexicon.homonyms.at(text, at) !== undefined) return { ...name, kind: "homonym" }
    return this.isOfAnother(text, name, lexicon) ? { ...name, kind: "other", value: "" } : name
  }

  /** "Second Protocol to the Hague Convention": what follows a name that needs support speaks against it. */
  private isOfAnother(text: string, name: Mention, lexicon: Lexicon): boolean {
    const q = skipSpaces(text, name.end)
    if (lexicon.up.at(text, q) === undefined) return false
    if (ofPlace(text, q, lexicon, true)) return true
    const after = skipSpaces(text, lexicon.up.end)
    const of = this.named(text, after) ?? this.nounAt(text, after, lexicon)
    if (of?.kind === "sure") return of.value !== this.parents.get(name.value)
    return of?.kind === "other"
  }

  /**
   * Every mention in a text, in order.
   * @param places words worth a look, as the scanner gives them
   */
  all(text: string, places: readonly number[], lexicon: Lexicon): Mention[] {
    const found: Mention[] = []
    let floor = 0
    for (const place of places) {
      const at = place >> 1
      if (at < floor) continue
      const mention =
        (place & 1) === 1 ? this.at(text, at, lexicon) : this.nounAt(text, at, lexicon)
      if (mention === null) continue
      found.push(mention)
      floor = mention.end
    }
    return found
  }

  /** Tells a context of every sure name in a text. */
  eachSure(text: string, places: readonly number[], context: NameListener): void {
    let floor = 0
    for (const place of places) {
      const at = place >> 1
      if (at < floor || (place & 1) === 0) continue
      const mention = this.named(text, at)
      if (mention === null) continue
      floor = mention.end
      if (mention.kind !== "sure") continue
      context.name(mention.value)
      context.attend(mention.value)
    }
  }

  /** A head noun: of a treaty where it stands alone, of something else where more of a name is around it. */
  private nounAt(text: string, at: number, lexicon: Lexicon): Mention | null {
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
    if (mayBeNumbered && isUpper(text.charCodeAt(at)) && NUMBERED.test(text.slice(end, end + 12)))
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
      partOfName(text, at, end, lexicon) ||
      isOfKind(text, end, lexicon, this.own) ||
      isMadeWith(text, at, end, lexicon)
    if (another) return { start: at, end, kind: "other", value: type }
    return { start: at, end, kind: "noun", value: type }
  }

  eachBeginning(visit: Beginning): void {
    this.table.eachBeginning(visit)
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** " 53/05", " no. 5" */
const NUMBERED = /^\s(?:n[.º°]{0,2}|no\.?|nr\.?|núm\.?)?\s?\d+(?:[\s/]|\b)/i

/** "Vienna Convention", "Convention on Road Traffic", "Convention de La Haye": some other instrument. */
function partOfName(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const next = skipSpaces(text, end)
  if (lexicon.nameContinues.at(text, next) !== undefined) {
    // "signed the Convention on 23 November" names no other one.
    return !isDigit(text.charCodeAt(skipSpaces(text, lexicon.nameContinues.end)))
  }
  if (
    ofPlace(text, next, lexicon, lexicon.nounFirst) ||
    ofYear(text, at, next, lexicon) ||
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

function startsWithFolded(text: string, start: number, end: number, stem: string): boolean {
  if (end - start < stem.length) return false
  for (let i = 0; i < stem.length; i += 1)
    if (fold(BASE, text.charCodeAt(start + i)) !== stem.charCodeAt(i)) return false
  return true
}
