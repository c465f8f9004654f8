import { CaseReader } from "../cases/index.ts"
import type { Hints } from "../types.ts"
import { LOWER, skipSpaces, skipSpacesBack, wordStart } from "../words/chars.ts"
import { Phrases } from "../words/phrases.ts"
import { Countries } from "./country.ts"
import { EastReader } from "./east.ts"
import { type Mention, NationalNames, type Named } from "./names.ts"
import { type NationalPack, type PackLaw, countryOf } from "./pack.ts"
import { Places } from "../scan/places.ts"
import { Place, type Titular } from "./place.ts"
import { NationalReading } from "./reading.ts"
import { compileStyle, type Style } from "./style.ts"
import { Table } from "./table.ts"
import { Years } from "./year.ts"

/** From so many languages on, a name is one that any country's code has. */
const MANY_LANGS = 6

/** Reads references to national provisions and court decisions. One for all pages. */
export class NationalReader {
  readonly names: NationalNames
  readonly countries: Countries
  readonly years: Years
  readonly east: EastReader
  private readonly styles: ReadonlyMap<string, Style>
  private readonly laws: ReadonlyMap<string, PackLaw>
  private readonly tables = new Map<string, Table>()
  private readonly cases: CaseReader
  private readonly others = new Phrases<true>(LOWER)
  /** First words of the titles of laws and decisions. */
  readonly acts: ReadonlySet<string>
  /** What codes are called, in small letters. */
  readonly codes: ReadonlySet<string>
  /** Words in titles of what has sections of its own: "Act". */
  readonly sectioned: ReadonlySet<string>
  /** Names of languages, in small letters. */
  readonly languages: ReadonlySet<string>
  private readonly tried = new Map<Named, Map<string, Style[]>>()

  constructor(pack: NationalPack) {
    this.names = new NationalNames(pack)
    this.laws = new Map(pack.laws.map((law) => [law.id, law]))
    this.countries = new Countries(pack.countries, pack.styles)
    this.years = new Years(pack.styles)
    this.east = new EastReader(pack.laws)
    this.styles = new Map(pack.styles.map((style) => [style.id, compileStyle(style)]))
    this.cases = new CaseReader(pack)
    this.acts = new Set(pack.styles.flatMap(({ acts }) => acts ?? []))
    this.codes = new Set(pack.styles.flatMap(({ back }) => back?.codes ?? []).map(lower))
    this.sectioned = new Set(pack.styles.flatMap(({ sectioned }) => sectioned ?? []))
    this.languages = new Set(
      pack.styles.flatMap(({ name, languages }) => [name, ...(languages ?? [])].map(lower)),
    )
    for (const { others } of pack.styles)
      for (const word of others ?? []) this.others.add(word, true)
  }

  /** What is known at first of the country that a page is about. */
  place(hints: Hints): Place {
    return new Place(this.countries, hints, this, this.titular(hints))
  }

  /** The one law that a page's title names; null where it names none, or several. */
  private titular(hints: Hints): Titular | null {
    const { title = "", lang } = hints
    const places = Places.ofWords(title)
    const named = this.names.among(title, places).filter(({ named: { laws } }) => laws.length > 0)
    if (named.length === 0) return null
    const place = new Place(this.countries, hints, this, null)
    const reading = this.open(place)
    reading.enter({ text: title, lang }, { laws: places, cues: places, east: false })
    const around = { namedAfter: () => false, sentence: () => [0, title.length] as const }
    const claims = reading.block(title, lang, places, around)
    const cited = claims.filter(({ reference }) => reference?.sure === true)
    const home = named.flatMap(({ named: { laws, sure } }) =>
      sure ? laws : laws.filter((law) => countryOf(law) === place.page),
    )
    const [law, ...others] = new Set([...cited.flatMap(({ of }) => of?.law ?? []), ...home])
    if (law === undefined || others.length > 0) return null
    return { law, numbers: new Set(cited.flatMap(({ number }) => number ?? [])) }
  }

  /** @param place what is known of the country the page is about */
  open(place: Place): NationalReading {
    return new NationalReading(this, this.cases, place)
  }

  /** Ways to cite that are tried around a name: those of its countries, then the page's, then English and French. */
  stylesFor(named: Named, lang: string | undefined): readonly Style[] {
    const page = lang?.slice(0, 2).toLowerCase() ?? ""
    let known = this.tried.get(named)
    if (known === undefined) this.tried.set(named, (known = new Map()))
    let styles = known.get(page)
    if (styles === undefined) known.set(page, (styles = this.stylesOf(named.laws, page)))
    return styles
  }

  private stylesOf(laws: readonly PackLaw[], page: string): Style[] {
    const langs = new Set(
      laws.flatMap((law) => this.countries.byId.get(countryOf(law))?.langs ?? []),
    )
    // A code of dozens of countries is cited in the page's own language.
    const own = langs.size <= MANY_LANGS ? [...langs] : []
    const ids = langs.has(page) ? [page, ...own, "en", "fr"] : [...own, page, "en", "fr"]
    return [...new Set(ids)].flatMap((id) => this.styles.get(id) ?? [])
  }

  /** The way to cite of a language: "de", "de-CH". */
  styleOf(lang: string | undefined): Style | undefined {
    return this.styles.get(lang?.slice(0, 2).toLowerCase() ?? "")
  }

  /** The laws with these ids, which spaces part. */
  lawsOf(ids: string): PackLaw[] {
    return ids === "" ? [] : ids.split(" ").map((id) => this.laws.get(id)!)
  }

  /** The way to cite, for a law, provisions without a law after the one that a text names. */
  bareStyle(law: PackLaw): Style | undefined {
    const langs = this.countries.byId.get(countryOf(law))?.langs ?? []
    return langs.map((lang) => this.styles.get(lang)).find((style) => style?.bareUnits)
  }

  /** "Model Penal Code", "code pénal militaire": another law than the one of the name. */
  isOther(text: string, { start, end }: Mention): boolean {
    const right = skipSpaces(text, end)
    const left = skipSpacesBack(text, start)
    const before = wordStart(text, left)
    const { others } = this
    if (others.at(text, right) !== undefined) return true
    return before < left && others.at(text, before) !== undefined && others.end === left
  }

  table(law: PackLaw): Table {
    let table = this.tables.get(law.id)
    if (table === undefined) {
      const main = this.countries.byId.get(countryOf(law))?.langs[0] ?? ""
      table = new Table(law.paths, this.styles.get(main)?.dotted === true)
      this.tables.set(law.id, table)
    }
    return table
  }
}

function lower(word: string): string {
  return word.toLowerCase()
}
