import { LOWER, skipSpaces } from "../words/chars.ts"
import { PointingBack } from "./back.ts"
import { Phrases } from "../words/phrases.ts"
import type { NationalPack } from "./pack.ts"

type StyleData = NationalPack["styles"][number]

/** A language's way to cite provisions, compiled for look-up in place. */
export interface Style {
  id: string
  units: Phrases<true>
  /** Units such as "articles" and "§§", after which a bare number is a provision of its own. */
  many: Phrases<true>
  unitsAfter: Phrases<true> | null
  chapters: Phrases<true> | null
  prefixes: readonly string[]
  parts: Phrases<true>
  partsAfter: Phrases<true> | null
  /** "caput": a part without a number. */
  head: Phrases<true> | null
  ordinals: Phrases<number>
  endings: readonly string[]
  links: Phrases<true>
  leftLinks: Phrases<true>
  qualifiers: Phrases<true>
  here: Phrases<true>
  /** Words that say that a law is meant as it once was. */
  former: Phrases<true> | null
  /** Words that beside a law's name say which country it is of. */
  nations: Phrases<string> | null
  and: Phrases<true>
  range: Phrases<true>
  following: Phrases<true>
  /** How a provision points back to the law named before. */
  back: PointingBack | null
  /** Units of provisions that are cited without a law after the one that a text names. */
  bareUnits: Phrases<true> | null
  dotted: boolean
  /** Whether a letter may stand apart from its number: "§ 215 a". */
  loose: boolean
  /** Whether provisions have parts in Roman capitals: "L. 34-1, III". */
  roman: boolean
  /** Whether letters in numbers are everyday: "§ 74a" is no sign of one law among several. */
  lettered: boolean
  /** Whether a page that names no country may be of any of the language's. */
  peers: boolean
}

export function compileStyle(data: StyleData): Style {
  const ordinals = new Phrases<number>(LOWER)
  data.ordinals?.forEach((word, i) => ordinals.add(word, i + 1))
  return {
    id: data.id,
    units: phrases(data.units),
    many: phrases(data.many ?? []),
    unitsAfter: orNull(data.unitsAfter),
    chapters: orNull(data.chapters),
    prefixes: data.prefixes ?? [],
    parts: phrases(data.parts ?? []),
    partsAfter: orNull(data.partsAfter),
    head: orNull(data.head),
    ordinals,
    endings: data.endings ?? [],
    links: phrases(data.links),
    leftLinks: phrases(data.leftLinks ?? []),
    qualifiers: phrases(data.qualifiers ?? []),
    here: phrases(data.here ?? []),
    former: orNull(data.former),
    nations: data.nations === undefined ? null : nationsOf(data.nations),
    and: phrases(data.and),
    range: phrases(data.range),
    following: phrases(data.following ?? []),
    back: data.back === undefined ? null : new PointingBack(data.back),
    bareUnits: orNull(data.back?.bareUnits),
    dotted: data.dotted === true,
    loose: data.loose === true,
    roman: data.roman === true,
    lettered: data.lettered === true,
    peers: data.peers === true,
  }
}

/** "the Code (see paragraph 27 above)": whether what ends at `at` is a place in the document itself. */
export function isHere(text: string, at: number, { here }: Style): boolean {
  return here.at(text, skipSpaces(text, text.charCodeAt(at) === 44 ? at + 1 : at)) !== undefined
}

function orNull(words: readonly string[] | undefined): Phrases<true> | null {
  return words === undefined || words.length === 0 ? null : phrases(words)
}

function nationsOf(nations: Readonly<Record<string, readonly string[]>>): Phrases<string> {
  const table = new Phrases<string>(LOWER)
  for (const [country, words] of Object.entries(nations))
    for (const word of words) table.add(word, country)
  return table
}

function phrases(words: readonly string[]): Phrases<true> {
  const table = new Phrases<true>(LOWER)
  for (const word of words) table.add(word, true)
  return table
}
