import { isUpper, skipSpacesBack, wordStart } from "../words/chars.ts"
import { Forms } from "../words/forms.ts"
import type { Beginning } from "../words/phrases.ts"
import { Places } from "../scan/places.ts"
import type { NationalPack, PackCountry } from "./pack.ts"

/** A word that names a country or says that something is of it. */
export interface Cue {
  start: number
  end: number
  country: string
}

/** Top-level domains that are not the code of their country. */
const DOMAINS: Record<string, string> = { uk: "gb" }
/** Domains that many use who are not of the country. */
const ABROAD = new Set("co tv me ai io to st is la ag tk sc tl cm vu".split(" "))
/** A name of a country; `langs`: the only languages in which it means it, `not`: those in which it does not. */
interface Sign {
  country: string
  langs: readonly string[] | null
  not: readonly string[]
}

/** "ČR", "RS", "AR": in other languages these letters are an acronym, a region or another country. */
const INITIALS = /^\p{Lu}{2,4}$/u

/** The names of all countries, compiled. */
export class Countries {
  readonly byId: ReadonlyMap<string, PackCountry>
  /** Words that may stand between a law's name and its country: "Criminal Code of the Republic of Moldova". */
  readonly joining: ReadonlySet<string>
  private readonly cues = new Forms<Sign>()
  /** By language: words beside "português" that make it a language. */
  private readonly tongues: ReadonlyMap<string, ReadonlySet<string>>

  /** @param styles with the words that in a language are no names of countries: Dutch "indien" means "if" */
  constructor(countries: readonly PackCountry[], styles: NationalPack["styles"]) {
    this.tongues = new Map(styles.map(({ id, tongues: words }) => [id, new Set(words)]))
    this.joining = new Set(styles.flatMap(({ toCountry }) => toCountry ?? []))
    this.byId = new Map(countries.map((country) => [country.id, country]))
    for (const { id, langs, cues } of countries)
      // "Israeli" must not keep "israelí" from being met in small letters.
      for (const cue of cues.toSorted((a, b) => Number(startsUpper(a)) - Number(startsUpper(b)))) {
        const atHome = INITIALS.test(cue) && !langs.includes("en")
        const not = styles
          .filter(({ notCountries }) => notCountries?.includes(cue) === true)
          .map((style) => style.id)
        this.cues.add(cue, { country: id, langs: atHome ? langs : null, not }, true)
      }
  }

  eachBeginning(visit: Beginning): void {
    this.cues.eachBeginning(visit)
  }

  private at(text: string, at: number, lang: string | undefined): Cue | null {
    const sign = this.cues.at(text, at)
    if (sign === undefined || (sign.langs !== null && !sign.langs.includes(lang ?? ""))) return null
    if (lang !== undefined && sign.not.includes(lang)) return null
    if (this.isTongue(text, at, lang)) return null
    return { start: at, end: this.cues.end, country: sign.country }
  }

  /** "a língua portuguesa", "en español": a language, which many countries speak. */
  private isTongue(text: string, at: number, lang: string | undefined): boolean {
    const words = this.tongues.get(lang ?? "")
    if (words === undefined || isUpper(text.charCodeAt(at))) return false
    const end = skipSpacesBack(text, at)
    return words.has(text.slice(wordStart(text, end), end).toLowerCase())
  }

  /**
   * The cues among the places that the scanner found.
   * @param lang of the text, two letters, where it is known
   */
  among(text: string, places: Places, lang: string | undefined): Cue[] {
    const found: Cue[] = []
    let floor = 0
    for (let i = 0; i < places.count; i += 1) {
      const at = places.at(i)
      if (at < floor) continue
      const cue = this.at(text, at, lang?.slice(0, 2))
      if (cue === null) continue
      found.push(cue)
      floor = cue.end
    }
    return found
  }

  /** All cues in a short text. */
  all(text: string, lang?: string): Cue[] {
    return this.among(text, Places.ofWords(text), lang)
  }

  /** The country an address is of, by its host or the end of its domain; null where it does not say. */
  ofAddress(url: string): string | null {
    const match = /^[a-z]+:\/\/([^/:?#]+)[^/?#]*(\/[^?#]*)?/i.exec(url)
    if (match === null) return null
    const host = match[1]!.toLowerCase()
    const whole = host + (match[2] ?? "").toLowerCase()
    for (const { id, hosts } of this.byId.values())
      if (hosts?.some((known) => isOf(host, whole, known.toLowerCase()))) return id
    const domain = host.slice(host.lastIndexOf(".") + 1)
    const country = DOMAINS[domain] ?? domain
    if (this.byId.has(country) && !ABROAD.has(country)) return country
    return only(
      this.all(
        (match[2] ?? "")
          .replace(/[/_+%-]+/g, " ")
          .replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()),
      ),
    )
  }
}

function startsUpper(word: string): boolean {
  return isUpper(word.charCodeAt(0))
}

function isOf(host: string, whole: string, known: string): boolean {
  if (known.includes("/")) return whole.startsWith(known) || whole.includes(`.${known}`)
  return host === known || host.endsWith(known.startsWith(".") ? known : `.${known}`)
}

/** The one country that all cues are of, or null. */
export function only(cues: readonly Cue[]): string | null {
  const first = cues[0]?.country
  return first !== undefined && cues.every(({ country }) => country === first) ? first : null
}
