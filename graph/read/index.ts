import { BASE } from "./words/chars.ts"
import { Contents } from "./resolve/contents.ts"
import { Context } from "./resolve/context.ts"
import { pointBack } from "./names/demonstratives.ts"
import { findChains } from "./parse/find.ts"
import { Languages } from "./language/languages.ts"
import { NationalReader } from "./law/index.ts"
import type { Claim } from "./law/reading.ts"
import type { NationalPack } from "./law/pack.ts"
import { compileLexicon } from "./language/lexicon.ts"
import { Names } from "./names/names.ts"
import type { ReaderPack } from "./pack.ts"
import { Phrases } from "./words/phrases.ts"
import { asItStands } from "./words/plain.ts"
import { rightOf } from "./resolve/right.ts"
import { Resolver } from "./resolve/resolver.ts"
import { Sentences } from "./words/sentences.ts"
import { CUE, LAW, NAME, NOUN, ORDINAL, SIGN, Scanner, TERM, UNIT } from "./scan/scanner.ts"
import { Topic } from "./resolve/topic.ts"
import type { Block, Hints, Reference } from "./types.ts"

export type { NationalPack } from "./law/pack.ts"
export type { ReaderPack } from "./pack.ts"
export type { Block, Hints, Reference, Why } from "./types.ts"
export { splitBlocks } from "./blocks.ts"
export { readText } from "./text.ts"

/** Reads references in texts. One for all pages; it holds no state of any text. */
export interface Reader {
  open(hints: Hints): Reading
}

/** The reading of one document. Survey every block first, then read them in order. */
export interface Reading {
  /** Takes note of what the document is about. Does nothing once reading has begun. */
  survey(block: Block): void
  /** References of the next block in document order, offsets in UTF-16 code units of its text. */
  read(block: Block): Reference[]
}

const NONE: Reference[] = []
const NO_CLAIMS: Claim[] = []
const NO_LAWS: NationalPack = { styles: [], countries: [], laws: [], cases: [] }

/** Compiles the data once; reading then costs no more for ten languages than for one. */
export function createReader(pack: ReaderPack): Reader {
  const lexicons = pack.grammars.map(compileLexicon)
  const languages = new Languages(lexicons, pack.grammars)
  const names = new Names(pack.instruments)
  const scanner = compileScanner(pack, names)
  const national = new NationalReader(pack.national ?? NO_LAWS)
  national.names.eachFirst((hash) => scanner.addHash(hash, LAW))
  national.countries.eachFirst((hash) => scanner.addHash(hash, CUE))
  const nouns = pack.grammars.flatMap(({ instrumentNouns }) =>
    Object.values(instrumentNouns).flat(),
  )
  const codes = new Phrases<true>(BASE)
  for (const { codeNouns } of pack.grammars) for (const noun of codeNouns) codes.add(noun, true)
  const instruments = new Map(pack.instruments.map((instrument) => [instrument.id, instrument]))
  const contents = new Map(
    pack.instruments.filter(({ paths }) => paths.length > 0).map((i) => [i.id, new Contents(i)]),
  )
  const resolver = new Resolver(names, contents)

  return {
    open(hints) {
      const topic = new Topic(hints, pack.instruments, names, scanner, nouns, codes)
      const page = languages.page(languages.byId(hints.lang))
      let context: Context | null = null
      const laws = national.open(hints)
      return {
        survey: ({ text }) => {
          if (context !== null) return
          topic.survey(text)
          page.take(text)
        },
        read: (block) => {
          context ??= new Context(instruments, topic.decide(), hints.pin ?? null, topic)
          context.enter(block.heading === true)
          const text = scanner.run(block.text)
          const { places, triggers } = scanner
          const named = laws.enter(block, scanner.laws, scanner.cues)
          if (
            triggers.length === 0 &&
            !named &&
            block.heading !== true &&
            !(scanner.term && text.includes("("))
          ) {
            // Nothing to resolve or define here: the names alone matter to the blocks that follow.
            names.eachSure(text, places, context)
            return NONE
          }
          const lexicon = languages.of(text, languages.byId(block.lang) ?? page.get())
          const sentences = new Sentences(text, lexicon)
          const claims = named
            ? laws.block(text, block.lang ?? hints.lang ?? lexicon.id, scanner.cues, {
                namedAfter: (at) => rightOf(text, at, names, lexicon) !== null,
                sentence: (at) => sentences.around(at),
              })
            : NO_CLAIMS
          const mentions = names.all(text, places, lexicon)
          context.learn(text, mentions, lexicon)
          pointBack(text, mentions, lexicon, context)
          const chains = findChains(text, triggers, lexicon)
          const own = resolver.block(text, chains, mentions, lexicon, context, claims)
          const found = claims.length === 0 ? own : merged(own, claims)
          const { plain } = scanner
          if (plain === null) return found
          return found.map((reference) => {
            const [start, end] = asItStands(plain, reference.start, reference.end)
            return { ...reference, start, end }
          })
        },
      }
    },
  }
}

/** References of both kinds in the order of the text. */
function merged(treaties: Reference[], claims: readonly Claim[]): Reference[] {
  const laws = claims.flatMap(({ reference }) => reference ?? [])
  return [...treaties, ...laws].sort((a, b) => a.start - b.start)
}

/** The scanner looks for the words of all languages at once. */
function compileScanner(pack: ReaderPack, names: Names): Scanner {
  const scanner = new Scanner()
  names.eachFirstWord((word) => scanner.add(word, NAME))
  for (const grammar of pack.grammars) {
    for (const [level, { one, many, short }] of Object.entries(grammar.units)) {
      if (level === "division" || level === "sentence") continue
      // A number stands after the last word of "sous-paragraphe".
      for (const word of [...one, ...many, ...short]) scanner.add(lastWord(word), UNIT)
    }
    for (const word of [
      ...Object.keys(grammar.ordinals),
      ...grammar.articleOrdinals,
      ...Object.keys(grammar.numbers ?? {}),
    ])
      scanner.add(lastWord(word), ORDINAL)
    for (const sign of grammar.numberSigns ?? [])
      for (const word of sign.match(/[\p{L}]+/gu) ?? []) scanner.add(word, SIGN)
    for (const words of Object.values(grammar.instrumentNouns))
      for (const word of words) scanner.add(firstWord(word), NOUN | TERM)
    for (const word of [...grammar.otherNouns, ...grammar.codeNouns, ...grammar.hintNouns])
      scanner.add(firstWord(word), NOUN)
    for (const stem of grammar.otherStems) scanner.addStem(stem)
    for (const ending of grammar.otherEndings ?? []) scanner.addEnding(ending)
  }
  return scanner
}

function firstWord(phrase: string): string {
  return /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? ""
}

function lastWord(word: string): string {
  return /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(word)?.[1] ?? ""
}
