import type { Places } from "../scan/places.ts"
import type { Block, Hints } from "../types.ts"
import { type Countries, type Cue, only } from "./country.ts"
import type { KnownPlace } from "./known-place.ts"
import type { PackLaw } from "./pack.ts"

/** A block up to this length that names a country is a heading for what follows. */
const CAPTION = 48

/** So many words it may have on a page of another country. */
const CAPTION_WORDS = 4

/** How much more often than all others together a country must be met to count as the page's. */
const MARGIN = 3

const NONE: readonly Cue[] = []

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g

/** A title that begins with an act and its number, which has four figures as a year has. */
const NUMBERED = /^\p{L}+\s(?:n\S{0,3}\s?)?(?:1[89]|20)\d\d\s/iu

/** Words of all languages, in small letters. */
export interface Words {
  /** First words of the titles of laws and decisions. */
  acts: ReadonlySet<string>
  /** What codes are called. */
  codes: ReadonlySet<string>
  /** Words in titles of what has sections of its own, as they are written. */
  sectioned: ReadonlySet<string>
  /** Names of languages. */
  languages: ReadonlySet<string>
}

/** The law that a page's title names. */
export interface Titular {
  law: PackLaw
  /** The numbers that it cites of it, as tables have them. */
  numbers: ReadonlySet<string>
}

/** What is known of the country a page is about: carried from block to block. */
export class Place {
  readonly page: string | null
  /** The one law that the page's title names. */
  readonly titular: Titular | null
  private section: string | null = null
  private met = new Map<string, number>()
  /** What was saved or loaded last, as long as it holds; `met` is then to be copied before it changes. */
  private known: KnownPlace | null = null
  /** The law that a shared name was said to stand for: "Computer Misuse Act 1990 (CMA)". */
  private terms = new Map<object, PackLaw>()
  /** Countries that were named, anywhere. */
  private named: Set<string>
  /** Laws of which a provision was cited. */
  private laws = new Set<string>()
  private readonly countries: Countries
  private readonly languages: ReadonlySet<string>
  private readonly sectioned: ReadonlySet<string>
  private readonly lang: string | undefined
  private readonly title: string
  /** Whether the page is, by its title, the text of an act or a code, which has articles of its own. */
  readonly isText: boolean
  /** Of which year the page is, where it is an act: "LEGE nr. 60 din 29 octombrie 1974". */
  private readonly year: number | null

  constructor(
    countries: Countries,
    hints: Hints,
    { acts, codes, sectioned, languages }: Words,
    titular: Titular | null,
  ) {
    this.titular = titular
    this.countries = countries
    this.languages = languages
    this.sectioned = sectioned
    this.lang = hints.lang
    this.title = hints.title ?? ""
    this.year = yearOfAct(this.title, acts)
    this.isText = this.year !== null || codes.has(firstWord(this.title))
    const inTitle = countries.all(this.title, hints.lang)
    this.named = new Set(inTitle.map(({ country }) => country))
    this.page =
      only(inTitle) ?? countries.ofAddress(hints.url ?? "") ?? regionOf(hints.lang, countries)
  }

  /** Whether the page's title is that of an act, and of another than this one. */
  isOfOtherAct({ sure, shared }: PackLaw): boolean {
    const { title } = this
    if (!(title.match(/\p{L}+/gu) ?? []).some((word) => this.sectioned.has(word))) return false
    return ![...(sure ?? []), ...(shared ?? [])].some((form) => title.includes(form))
  }

  /** Begins a block: a heading or a short line with a country's name says what follows is about. */
  enter({ text, heading, lang }: Block, places: Places): void {
    const cues = places.count === 0 ? NONE : this.countries.among(text, places, lang ?? this.lang)
    for (const { country } of cues) this.name(country)
    if (heading !== true && (cues.length === 0 || text.length > CAPTION)) return
    const cue = only(cues)
    const country = cue !== null && this.isLanguageMenu(text) ? null : cue
    if (heading === true || (country !== null && !this.isInPassing(text, country)))
      this.stand(country)
  }

  /** "B. Vehicles from France": on a page of another country, a line of many words is no heading of a part on that one. */
  private isInPassing(text: string, country: string): boolean {
    const elsewhere = this.page !== null && this.page !== country
    return elsewhere && (text.match(/\p{L}+/gu)?.length ?? 0) > CAPTION_WORDS
  }

  /** Takes note of a law of which a provision was cited, and of no other. */
  cite({ id }: PackLaw): void {
    if (this.laws.has(id)) return
    this.own()
    this.laws.add(id)
  }

  /** Ids of the laws of which a provision was cited so far, with spaces between them. */
  cited(): string {
    return [...this.laws].join(" ")
  }

  /** Takes note of a country that was named. */
  name(country: string): void {
    if (this.named.has(country)) return
    this.own()
    this.named.add(country)
  }

  /** The countries named so far whose laws are in a language, with spaces between them. */
  namedWith(lang: string): string {
    const { byId } = this.countries
    return [...this.named].filter((id) => byId.get(id)?.langs.includes(lang)).join(" ")
  }

  /** Whether a line is where pages offer themselves in other languages: "English | Deutsch". */
  private isLanguageMenu(text: string): boolean {
    return (text.match(/\p{L}+/gu) ?? []).every((word) => this.languages.has(word.toLowerCase()))
  }

  /** Begins a part that is about a country, or about none. */
  stand(country: string | null): void {
    if (country === this.section) return
    this.own()
    this.section = country
  }

  /**
   * Whether the page is older than a law, so that a name that both share means an earlier one: "art. 249
   * din Codul penal" in a law of 1974. The title of the law's own text has its name and its year.
   */
  isBefore({ since, years }: PackLaw, name: string): boolean {
    if (since === undefined || this.year === null || this.year >= since) return false
    const own = years?.includes(this.year) ?? true
    return !own || !this.title.toLowerCase().includes(name.toLowerCase())
  }

  inSection(): string | null {
    return this.section
  }

  save(): KnownPlace {
    this.known ??= {
      section: this.section,
      met: this.met,
      defined: this.terms,
      named: this.named,
      cited: this.laws,
    }
    return this.known
  }

  load(known: KnownPlace): void {
    this.known = known
    this.section = known.section
    this.met = known.met as Map<string, number>
    this.terms = known.defined as Map<object, PackLaw>
    this.named = known.named as Set<string>
    this.laws = known.cited as Set<string>
  }

  private own(): void {
    if (this.known === null) return
    this.known = null
    this.met = new Map(this.met)
    this.terms = new Map(this.terms)
    this.named = new Set(this.named)
    this.laws = new Set(this.laws)
  }

  /** The law that a shared name was said to stand for. */
  defined(name: object): PackLaw | undefined {
    return this.terms.get(name)
  }

  define({ name, law }: { name: object; law: PackLaw }): void {
    this.own()
    this.terms.set(name, law)
  }

  /** Takes note of a law that was certain. */
  meet(country: string): void {
    this.own()
    this.met.set(country, (this.met.get(country) ?? 0) + 1)
  }

  /** The country that the certain references of the page are of, or null. */
  neighbour(): string | null {
    let best: string | null = null
    let most = 0
    let all = 0
    for (const [country, times] of this.met) {
      all += times
      if (times > most) {
        most = times
        best = country
      }
    }
    return best !== null && most >= (all - most) * MARGIN ? best : null
  }
}

function firstWord(title: string): string {
  return /\p{L}+/u.exec(title)?.[0].toLowerCase() ?? ""
}

/** The latest year in the title of an act; null where it is none or gives none. */
function yearOfAct(title: string, acts: ReadonlySet<string>): number | null {
  if (!acts.has(firstWord(title))) return null
  // "Decreto 2047 de 1990": a number that looks like a year is none where a year follows.
  const years = title.match(YEAR)?.map(Number)
  if (years === undefined) return null
  return Math.max(...(years.length > 1 && NUMBERED.test(title) ? years.slice(1) : years))
}

/** "pt-BR", "de-AT": templates leave "en-US" and the like on any page, so English says nothing. */
function regionOf(lang: string | undefined, countries: Countries): string | null {
  const region = /^([a-z]{2})-([a-z]{2})$/i.exec(lang ?? "")
  if (region === null || /^en$/i.test(region[1]!)) return null
  const country = region[2]!.toLowerCase()
  return country !== region[1]!.toLowerCase() && countries.byId.has(country) ? country : null
}
