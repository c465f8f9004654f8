import type { Languages } from "../language/languages.ts"
import type { NationalReader } from "../law/index.ts"
import type { Claim } from "../law/claim.ts"
import type { NationalReading } from "../law/reading.ts"
import { eachDefinition } from "../names/definitions.ts"
import { pointBack } from "../names/demonstratives.ts"
import type { Names } from "../names/names.ts"
import type { PackInstrument } from "../pack.ts"
import { findChains } from "../parse/find.ts"
import type { Context } from "../resolve/context.ts"
import type { Resolver } from "../resolve/resolver.ts"
import { rightOf } from "../resolve/right.ts"
import type { Topics } from "../resolve/topics.ts"
import type { Scanner } from "../scan/scanner.ts"
import type { Block, Hints, Reference } from "../types.ts"
import { asItStands } from "../words/plain.ts"
import { Sentences } from "../words/sentences.ts"
import { Memory } from "./memory.ts"
import type { About } from "./survey.ts"

/** All that is compiled once and serves every page. */
export interface Tools {
  languages: Languages
  names: Names
  national: NationalReader
  scanner: Scanner
  topics: Topics
  instruments: ReadonlyMap<string, PackInstrument>
  resolver: Resolver
}

const NONE: Reference[] = []
const NO_CLAIMS: Claim[] = []

/** Reads the blocks of a page in order, and carries from each to the next what is known by then. */
export class Fold {
  private readonly tools: Tools
  private readonly hints: Hints
  private readonly about: About
  private readonly context: Context
  private readonly laws: NationalReading

  /** @param memory what was known before; what the blocks tell is kept in it */
  constructor(tools: Tools, hints: Hints, about: About, memory = new Memory(tools, hints, about)) {
    this.tools = tools
    this.hints = hints
    this.about = about
    this.context = memory.context
    this.laws = tools.national.open(memory.place)
  }

  /** References of the next block, offsets in UTF-16 code units of its text. */
  read(block: Block): Reference[] {
    const { context, laws } = this
    const { languages, names, scanner, resolver } = this.tools
    context.enter(block.heading === true)
    const text = scanner.run(block.text)
    const { triggers } = scanner
    const named = laws.enter(scanner.plain === null ? block : { ...block, text }, scanner)
    if (
      triggers.length === 0 &&
      !named &&
      block.heading !== true &&
      !(scanner.term && text.includes("("))
    ) {
      // Nothing to resolve or define here: the names alone matter to the blocks that follow.
      names.eachSure(text, scanner.places, context)
      return NONE
    }
    const lexicon = languages.of(text, languages.byId(block.lang) ?? this.about.lexicon)
    const sentences = new Sentences(text, lexicon)
    const lang = languageOf(block.lang ?? this.hints.lang, lexicon.id, languages)
    const claims =
      named || laws.mayBeAlone(text)
        ? laws.block(text, lang, scanner.cues, {
            namedAfter: (at) => rightOf(text, at, names, lexicon) !== null,
            sentence: (at) => sentences.around(at),
          })
        : NO_CLAIMS
    scanner.addParts(text, lexicon.parts)
    const mentions = names.all(text, scanner.places, lexicon)
    eachDefinition(text, mentions, lexicon, (definition) => context.define(definition))
    pointBack(text, mentions, lexicon, context)
    const chains = findChains(text, triggers, lexicon, context.hasOwnArticles)
    const own = resolver.block(text, chains, mentions, lexicon, context, claims)
    const found = claims.length === 0 ? own : merged(own, claims)
    const { plain } = scanner
    if (plain === null) return found
    return found.map((reference) => {
      const [start, end] = asItStands(plain, reference.start, reference.end)
      return { ...reference, start, end }
    })
  }
}

/** "x-unknown", as PDF files say, or no language at all */
const NO_LANGUAGE = /^(?![a-z]{2})/i

/** The language of a block: of those that we know, its words tell better than what the page says of itself. */
function languageOf(declared: string | undefined, told: string, languages: Languages): string {
  if (declared === undefined || NO_LANGUAGE.test(declared)) return told
  return languages.byId(declared) === undefined ? declared : told
}

/** References of both kinds in the order of the text. */
function merged(treaties: Reference[], claims: readonly Claim[]): Reference[] {
  const laws = claims.flatMap(({ reference }) => reference ?? [])
  return [...treaties, ...laws].sort((a, b) => a.start - b.start)
}
