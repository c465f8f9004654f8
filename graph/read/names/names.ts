import type { Lexicon } from "../language/lexicon.ts"
import type { PackInstrument } from "../pack.ts"
import { BASE, isDigitAt, isUpper, skipSpaces, wordEnd } from "../words/chars.ts"
import { type Beginning, Phrases } from "../words/phrases.ts"
import type { ForeignLaws } from "./foreign.ts"
import { asMeant, type Memory, type Mention } from "./mention.ts"
import { OwnDays } from "./days.ts"
import { HeadNouns } from "./nouns.ts"
import { ofPlace } from "./others.ts"

/** Who is told of the names met in passing. */
interface NameListener extends Memory {
  name(id: string): void
  attend(id: string): void
}

interface Name {
  id: string
  sure: boolean
  rivals?: readonly string[] | undefined
}

/** The names of all instruments, compiled. */
export class Names {
  private readonly table = new Phrases<Name>(BASE)
  /** Words of the names of the treaties that are marked. */
  private readonly own = new Phrases<true>(BASE)
  /** What a protocol supplements. */
  private readonly parents = new Map<string, string | undefined>()

  readonly days: OwnDays

  private readonly nouns: HeadNouns

  constructor(instruments: readonly PackInstrument[], foreign: ForeignLaws) {
    this.days = new OwnDays(instruments)
    this.nouns = new HeadNouns(foreign, this.own, this.days)
    const rivals = rivalsOf(instruments)
    for (const { id, sure, weak, supplements, paths } of instruments) {
      this.parents.set(id, supplements)
      for (const name of sure)
        this.add(name, { id, sure: true, rivals: rivals.get(name.toLowerCase()) })
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
    const { id, sure, rivals } = name
    // "Décision n° 02/CCC/22" has a number of a court in it, and no treaty.
    if (!sure && text.charCodeAt(this.table.end) === 47 && isDigitAt(text, this.table.end + 1))
      return null
    const mention: Mention = {
      start: at,
      end: this.table.end,
      kind: sure ? "sure" : "weak",
      value: id,
    }
    if (rivals !== undefined) mention.rivals = rivals
    return mention
  }

  /** The name or noun that starts at the word at `at`, or null. */
  at(text: string, at: number, lexicon: Lexicon): Mention | null {
    const name = this.named(text, at)
    if (name === null) return this.nouns.at(text, at, lexicon)
    if (name.kind === "sure") return name
    if (lexicon.homonyms.at(text, at) !== undefined) return { ...name, kind: "homonym" }
    return this.isOfAnother(text, name, lexicon) ? { ...name, kind: "other", value: "" } : name
  }

  /** "Second Protocol to the Hague Convention": what follows a name that needs support speaks against it. */
  private isOfAnother(text: string, name: Mention, lexicon: Lexicon): boolean {
    let q = skipSpaces(text, name.end)
    // "Segundo Protocolo Modificatorio del Acuerdo"
    if (isUpper(text.charCodeAt(q)) && lexicon.units.at(text, q) === undefined)
      q = skipSpaces(text, wordEnd(text, q))
    if (lexicon.up.at(text, q) === undefined) return false
    if (ofPlace(text, q, lexicon, true) || this.days.ofYear(text, name.start, q, lexicon))
      return true
    const after = skipSpaces(text, lexicon.up.end)
    const of = this.named(text, after) ?? this.nouns.at(text, after, lexicon)
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
        (place & 1) === 1 ? this.at(text, at, lexicon) : this.nouns.at(text, at, lexicon)
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
      const { value } = asMeant(mention, context)
      context.name(value)
      context.attend(value)
    }
  }

  eachBeginning(visit: Beginning): void {
    this.table.eachBeginning(visit)
  }
}

/**
 * Names of marked treaties in small letters, and whose own names are longer ones that begin so; one that
 * has such a name among many others is called by those.
 */
function rivalsOf(instruments: readonly PackInstrument[]): Map<string, string[]> {
  const names = instruments.filter(({ paths }) => paths.length > 0).flatMap(({ sure }) => sure)
  const marked = new Set(names.map((name) => name.toLowerCase()))
  const rivals = new Map<string, string[]>()
  for (const { id, sure, paths } of instruments) {
    if (paths.length > 0) continue
    const begun = sure.flatMap((name) =>
      beginnings(name.toLowerCase()).filter((b) => marked.has(b)),
    )
    if (begun.length < sure.length / 2) continue
    for (const name of new Set(begun)) rivals.set(name, [...(rivals.get(name) ?? []), id])
  }
  return rivals
}

/** "a b c" → "a", "a b". */
function beginnings(name: string): string[] {
  return [...name.matchAll(/ /g)].map(({ index }) => name.slice(0, index))
}
