import { NUMBER_SIGN } from "../words/number-sign.ts"
import type { Phrases } from "../words/phrases.ts"
import type { Countries, Cue } from "./country.ts"
import type { Mention } from "./names.ts"
import { type PackLaw, countryOf } from "./pack.ts"
import type { Place } from "./place.ts"
import type { Years } from "./year.ts"

/** What is known where a law was named. */
export interface Situation {
  text: string
  mention: Mention
  cues: readonly Cue[]
  /** Beginning and end of the sentence. */
  sentence: readonly [number, number]
  place: Place
  countries: Countries
  years: Years
  /** Language in which the provision is written; null where nothing but the law was read. */
  style: string | null
  /** Whether letters in numbers are everyday in it. */
  lettered: boolean
  /** Whether its countries are on a par where none is named. */
  peers: boolean
  /** Words beside the name that say which country the law is of. */
  nations: Phrases<string> | null
  /** Whether the unit is the sign "§". */
  sign: boolean
  /** How many of the numbers a law has. */
  has(law: PackLaw): number
  /** Whether it has one such as few laws have: "197 bis", "153-A". */
  hasDistinct(law: PackLaw): boolean
}

/** Whether a law is named in a language of its country. */
export function isInOwn(law: PackLaw, { style, countries }: Situation): boolean {
  return style === null || countries.byId.get(countryOf(law))?.langs.includes(style) === true
}

/** "Ley 21.459", "Legea nr. 20/2009": a word and a number, which say nothing of the country. */
const NUMBERED = new RegExp(
  `^\\p{L}+\\.?\\s*(?:${NUMBER_SIGN})?\\s*\\d[\\d./-]*(?:\\s\\p{L}{2,3}\\s(?:\\d{4}|.{0,16}\\d{4}))?$`,
  "iu",
)

/**
 * Whether a law that is named by its number only is rather one of the page's country, where laws are
 * numbered in the same language: Argentina has a law 21.459 as well as Chile.
 */
export function isOfNeighbour(
  law: PackLaw,
  { text, mention, cues, place, countries }: Situation,
): boolean {
  const home = countryOf(law)
  if (place.page === null || place.page === home) return false
  if (!NUMBERED.test(text.slice(mention.start, mention.end))) return false
  if (cues.some(({ country }) => country === home)) return false
  const langs = countries.byId.get(place.page)?.langs ?? []
  return countries.byId.get(home)?.langs.some((lang) => langs.includes(lang)) ?? false
}

/** Whether a law came into being after the page that seems to name it. */
export function isBefore(law: PackLaw, { text, mention, place }: Situation): boolean {
  return place.isBefore(law, text.slice(mention.start, mention.end))
}

/** Germans write "§" and the Swiss "Art." for the same name of a code. */
export function fitsSign(law: PackLaw, { style, sign, countries }: Situation): boolean {
  if (style !== "de") return true
  const rule = law.sign ?? countries.byId.get(countryOf(law))?.sign
  return rule === undefined || (rule === "always") === sign
}
