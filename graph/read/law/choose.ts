import type { Why } from "../types.ts"
import { only, type Countries } from "./country.ts"
import { type Situation, fitsSign, isBefore, isInOwn, isOfNeighbour } from "./fits.ts"
import { countryBeside } from "./nation.ts"
import { type PackLaw, countryOf } from "./pack.ts"
import { mayHaveNumber } from "./year.ts"

/** Which law is meant, and why. */
export interface Choice {
  law: PackLaw
  why: Why[]
  /** Other laws that may be meant. */
  others: PackLaw[]
}

/** More possible laws than this are no choice at all. */
const MOST = 3

/** The law that a name means here; null where that cannot be said, or it is none of ours. */
export function choose(situation: Situation): Choice | null {
  const { text, mention, cues } = situation
  const named = mention.named
  const year = situation.years.yearAfter(text, mention.end)
  let laws = named.laws
  if (year !== null) {
    const ofYear = laws.filter(({ years }) => years?.includes(year) ?? false)
    // "Computer Misuse Act 2007" is a law that we do not have.
    if (ofYear.length === 0 && !(named.sure && /\d/.test(text.slice(mention.start, mention.end))))
      return null
    if (ofYear.length > 0) laws = ofYear
    const [law] = ofYear
    // The "Penal Code 1871" is not the German one of that year, which is no "Penal Code" at home.
    if (ofYear.length === 1 && (named.sure || isInOwn(law!, situation)))
      return { law: law!, why: [], others: [] }
  }
  const number = situation.years.numberAfter(text, mention.end)
  if (number !== null) laws = laws.filter((law) => mayHaveNumber(law, number))
  if (laws.length === 0) return null
  const near = countryBeside(text, mention, cues, situation.nations, situation.countries.joining)
  if (named.sure)
    return isOfNeighbour(laws[0]!, situation) ? null : { law: laws[0]!, why: [], others: [] }
  laws = laws.filter((law) => fitsSign(law, situation))
  const defined = situation.place.defined(named)
  if (near === null && defined !== undefined && laws.includes(defined))
    return { law: defined, why: ["defined-term"], others: [] }
  if (near !== null)
    return unlessOlder(ofCountry(laws, near, "country-beside", situation), situation)
  const inContext = byContext(laws, situation)
  // Where only the year fits, the name must be in a language of the law.
  if (inContext === undefined && year !== null && !laws.some((law) => isInOwn(law, situation)))
    return null
  return unlessOlder(inContext === undefined ? byNumber(laws, situation) : inContext, situation)
}

/** "art. 249 din Codul penal" in a law of 1974 is of the code of then, and of nobody else's. */
function unlessOlder(choice: Choice | null, situation: Situation): Choice | null {
  return choice !== null && isBefore(choice.law, situation) ? null : choice
}

/** The sentence, the section, the page's address and title, the certain laws around; undefined where none says. */
function byContext(laws: readonly PackLaw[], situation: Situation): Choice | null | undefined {
  const { cues, sentence, mention, place } = situation
  const candidates = new Set(laws.map(countryOf))
  const fits = cues.filter(({ country }) => candidates.has(country))
  const inSentence = fits.filter(({ start, end }) => start >= sentence[0] && end <= sentence[1])
  const sole = only(inSentence)
  if (sole !== null) return ofCountry(laws, sole, "country-near", situation)
  if (inSentence.length > 0) {
    const last = inSentence.findLast(({ end }) => end <= mention.start) ?? inSentence[0]!
    const choice = ofCountry(laws, last.country, "country-near", situation)
    if (choice === null || laws.filter((law) => situation.has(law) > 0).length === 1) return choice
    return { ...choice, why: [...choice.why, "uncertain"] }
  }
  const earlier = fits.filter(({ end }) => end <= mention.start)
  const inBlock = only(earlier)
  if (inBlock !== null) return ofCountry(laws, inBlock, "country-near", situation)
  const may = (country: string | null): country is string =>
    country !== null && candidates.has(country)
  const section = place.inSection()
  if (may(section)) return ofCountry(laws, section, "country-section", situation)
  if (may(place.page)) return ofCountry(laws, place.page, "country-page", situation)
  const neighbour = place.neighbour()
  if (may(neighbour)) return ofCountry(laws, neighbour, "country-neighbours", situation)
  // On a page of another country, a name that many laws have is that of its own.
  return place.page === null ? undefined : null
}

function ofCountry(
  laws: readonly PackLaw[],
  country: string,
  why: Why,
  situation: Situation,
): Choice | null {
  const own = laws.filter((law) => countryOf(law) === country)
  const best = most(own, situation)
  const others = best.slice(1).filter((law) => situation.has(law) > 0)
  if (best.length === 0) return null
  return { law: best[0]!, why: others.length > 0 ? [why, "ambiguous"] : [why], others }
}

/** Nothing says which country: its language, and that only one law has such a number. */
function byNumber(laws: readonly PackLaw[], situation: Situation): Choice | null {
  const { style, lettered, peers, countries } = situation
  const speaks = (law: PackLaw): boolean =>
    style !== null && (countries.byId.get(countryOf(law))?.langs.includes(style) ?? false)
  const own = laws.filter(speaks)
  const known = (own.length > 0 ? own : laws).filter((law) => situation.has(law) > 0)
  // Of "articles 153 and 153-A", the first says nothing of a code that lacks the second.
  const telling = known.filter((law) => situation.hasDistinct(law))
  const distinct = telling.length > 0
  // The tables hold only what is in the graph: of many codes of one name another may have the number.
  const many = (own.length || laws.length) > MOST
  if (many && !distinct) return null
  const isHome = (law: PackLaw): boolean => countryOf(law) === style
  const home = own.find(isHome)
  // "§ 74a StGB" is most likely of the code of the country whose language it is, in the graph or not.
  if (lettered && home !== undefined && situation.has(home) === 0) return null
  // Of a plain number nobody can say that another law has none such.
  const sayable =
    home === undefined
      ? own.length > 0 && own.every((law) => situation.has(law) > 0)
      : situation.has(home) > 0
  if (!distinct && !sayable) return null
  const best = most(distinct ? telling : known, situation).sort(
    (x, y) => Number(isHome(y)) - Number(isHome(x)),
  )
  const [law, ...others] = best
  if (law === undefined || others.length >= MOST) return null
  const one = new Set(best.map(countryOf)).size === 1
  // A language of one country, and the law's own way to cite: nobody else writes so.
  if (one && own.length > 0 && onlyOneSpeaks(style!, countries))
    return { law, why: ["country-language"], others: [] }
  if (!one) return { law, why: ["ambiguous"], others }
  if (!distinct) return { law, why: ["number-only-there", "uncertain"], others }
  return many && peers ? ofNamed(law, situation) : { law, why: ["number-only-there"], others: [] }
}

/** "189 bis" is in the graph for one of many codes, others have it too: which countries does the page name? */
function ofNamed(law: PackLaw, { place, style }: Situation): Choice | null {
  const named = place.namedWith(style!)
  const home = countryOf(law)
  if (named === home) return { law, why: ["number-only-there"], others: [] }
  const another = named.length > 0 && !named.split(" ").includes(home)
  return another ? null : { law, why: ["number-only-there", "uncertain"], others: [] }
}

/** Those laws that have the most of the numbers. */
function most(laws: readonly PackLaw[], { has }: Situation): PackLaw[] {
  let top = 0
  for (const law of laws) top = Math.max(top, has(law))
  return laws.filter((law) => has(law) === top)
}

function onlyOneSpeaks(style: string, countries: Countries): boolean {
  let speakers = 0
  for (const { langs } of countries.byId.values()) if (langs.includes(style)) speakers += 1
  return speakers === 1
}
