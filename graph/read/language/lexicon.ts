import type { GrammarFile } from "#graph/model/files/grammar.ts"
import { BASE, LOWER } from "../words/chars.ts"
import { Parts } from "../scan/parts.ts"
import { Phrases } from "../words/phrases.ts"

const LEVELS = ["article", "paragraph", "letter", "sub", "division"] as const
export type Level = (typeof LEVELS)[number]

export interface Unit {
  level: Level
  /** true for a plural, false for a singular, null for an abbreviation that serves for both. */
  many: boolean | null
}

/** A grammar compiled for look-up in place. */
export interface Lexicon {
  id: string
  units: Phrases<Unit>
  /** Words for a sentence of a paragraph, which is no provision. */
  sentences: Phrases<true>
  and: Phrases<true>
  range: Phrases<true>
  up: Phrases<true>
  down: Phrases<true>
  except: Phrases<true>
  readWith: Phrases<true>
  ibid: Phrases<true>
  numberSigns: Phrases<true>
  thisText: Phrases<true>
  genitive: Phrases<true>
  after: Phrases<true>
  sameArticle: Phrases<true>
  thereof: Phrases<true>
  thisArticle: Phrases<true>
  thatText: Phrases<true>
  anyTreaty: Phrases<true>
  former: Phrases<true>
  drafts: Phrases<true>
  unlike: Phrases<true>
  inserted: Phrases<true>
  following: Phrases<true>
  ordinals: Phrases<number>
  /** Words for a number after a unit, "paragraph two". */
  numbers: Phrases<number>
  articleOrdinals: readonly string[]
  numberEndings: readonly string[]
  between: Phrases<true>
  nameContinues: Phrases<true>
  notANamePart: Phrases<true>
  definitionCues: Phrases<true>
  months: Phrases<true>
  abbreviations: Phrases<true>
  /** Code units of letters that are words, lower case. */
  wordLetters: ReadonlySet<number>
  /** What a head noun stands for: a type such as "convention"; or "code", "other", "hint", "contract" for other texts. */
  nouns: Phrases<string>
  otherStems: readonly string[]
  otherEndings: readonly string[]
  /** The same, as a scanner tells them. */
  parts: Parts
  nounFirst: boolean
  kindAfter: Phrases<true>
  agreed: Phrases<true>
  agreedWith: Phrases<true>
  homonyms: Phrases<true>
  foreignParts: Phrases<true>
  transposed: Phrases<true>
  breaches: Phrases<true>
  lookalikes: Phrases<true>
  /** Names of human rights, and the articles that grant them. */
  rights: Phrases<readonly string[]>
  rightsNumbers: ReadonlySet<string>
  raisedInserts: boolean
}

export function compileLexicon(grammar: GrammarFile): Lexicon {
  const units = new Phrases<Unit>(LOWER)
  for (const level of LEVELS) {
    const forms = grammar.units[level]
    for (const word of forms.one) units.add(word, { level, many: false })
    for (const word of forms.many) units.add(word, { level, many: true })
    for (const word of forms.short) units.add(word, { level, many: null })
  }
  const ordinals = new Phrases<number>(LOWER)
  for (const [word, value] of Object.entries(grammar.ordinals)) ordinals.add(word, value)
  const numbers = new Phrases<number>(LOWER)
  for (const [word, value] of Object.entries(grammar.numbers ?? {})) numbers.add(word, value)
  const rights = new Phrases<readonly string[]>(LOWER)
  for (const { words, articles } of grammar.rights ?? [])
    for (const word of words) rights.add(word, articles)
  const nouns = new Phrases<string>(BASE)
  for (const word of grammar.hintNouns) nouns.add(word, "hint")
  for (const word of grammar.contractNouns ?? []) nouns.add(word, "contract")
  for (const word of grammar.otherNouns) nouns.add(word, "other")
  for (const word of grammar.codeNouns) nouns.add(word, "code")
  for (const [type, words] of Object.entries(grammar.instrumentNouns))
    for (const word of words) nouns.add(word, type)
  const abbreviations = phrases(grammar.abbreviations)
  for (const forms of Object.values(grammar.units))
    for (const word of [...forms.short, ...forms.many])
      if (!/^\p{L}+$/u.test(word)) abbreviations.add(word, true)
  return {
    id: grammar.id,
    units,
    sentences: phrases(Object.values(grammar.units.sentence ?? {}).flat()),
    and: phrases(grammar.and),
    range: phrases(grammar.range),
    up: phrases(grammar.up),
    down: phrases(grammar.down),
    except: phrases(grammar.except),
    readWith: phrases(grammar.readWith),
    ibid: phrases(grammar.ibid),
    numberSigns: phrases(grammar.numberSigns),
    thisText: phrases(grammar.thisText),
    genitive: phrases(grammar.genitive),
    after: phrases(grammar.after),
    sameArticle: phrases(grammar.sameArticle),
    thereof: phrases(grammar.thereof),
    thisArticle: phrases(grammar.thisArticle),
    thatText: phrases(grammar.thatText),
    anyTreaty: phrases(grammar.anyTreaty),
    former: phrases(grammar.former),
    drafts: phrases(grammar.drafts),
    unlike: phrases(grammar.unlike),
    inserted: phrases(grammar.inserted),
    following: phrases(grammar.following),
    ordinals,
    numbers,
    articleOrdinals: grammar.articleOrdinals,
    numberEndings: grammar.numberEndings,
    between: phrases(grammar.between),
    nameContinues: phrases(grammar.nameContinues),
    notANamePart: phrases(grammar.notANamePart),
    definitionCues: phrases(grammar.definitionCues),
    months: phrases(grammar.months),
    abbreviations,
    wordLetters: new Set(grammar.wordLetters.map((letter) => letter.charCodeAt(0))),
    nouns,
    otherStems: grammar.otherStems.map(withoutAccents),
    otherEndings: (grammar.otherEndings ?? []).map(withoutAccents),
    parts: new Parts(grammar.otherStems, grammar.otherEndings ?? []),
    nounFirst: grammar.nounFirst === true,
    kindAfter: phrases(grammar.kindAfter),
    agreed: phrases(grammar.agreed),
    agreedWith: phrases(grammar.agreedWith),
    homonyms: phrases(grammar.homonyms),
    transposed: phrases(grammar.transposed),
    breaches: phrases(grammar.breaches),
    lookalikes: phrases(grammar.lookalikes),
    foreignParts: phrases(grammar.foreignParts),
    rights,
    rightsNumbers: new Set(grammar.rights?.flatMap(({ articles }) => articles)),
    raisedInserts: grammar.raisedInserts === true,
  }
}

function withoutAccents(part: string): string {
  return part.normalize("NFD").replace(/\p{M}/gu, "")
}

function phrases(words: readonly string[] = []): Phrases<true> {
  const table = new Phrases<true>(LOWER)
  for (const word of words) table.add(word, true)
  return table
}
