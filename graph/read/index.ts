import { LOWER } from "./chars.ts"
import { Contents } from "./contents.ts"
import { Context } from "./context.ts"
import { findChains } from "./find.ts"
import { lexiconFor } from "./language.ts"
import { type Lexicon, type Unit, compileLexicon } from "./lexicon.ts"
import { Names } from "./names.ts"
import type { PackInstrument, ReaderPack } from "./pack.ts"
import { Phrases } from "./phrases.ts"
import { Resolver } from "./resolve.ts"
import { Topic } from "./topic.ts"
import type { Block, Hints, Reference } from "./types.ts"

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

/** Compiles the data once; reading then costs no more for ten languages than for one. */
export function createReader(pack: ReaderPack): Reader {
  const lexicons = pack.grammars.map(compileLexicon)
  const units = new Phrases<Unit>(LOWER)
  for (const grammar of pack.grammars) {
    for (const level of Object.keys(grammar.units) as Unit["level"][]) {
      if (level === "division") continue
      const { one, many, short } = grammar.units[level]
      for (const word of [...one, ...many, ...short]) units.add(word, { level, many: null })
    }
  }
  const ordinals = [...new Set(lexicons.flatMap((lexicon) => lexicon.articleOrdinals))]
  const names = new Names(pack.instruments)
  const byId = new Map(pack.instruments.map((instrument) => [instrument.id, instrument]))
  const contents = new Map(pack.instruments.filter(hasText).map((i) => [i.id, new Contents(i)]))
  const resolver = new Resolver(names, contents)

  return {
    open(hints) {
      const declared = (lang: string | undefined): Lexicon | undefined =>
        lexicons.find(({ id }) => id === lang?.slice(0, 2).toLowerCase())
      const pageLexicon = declared(hints.lang)
      const topic = new Topic(hints, pack.instruments, names, pageLexicon ?? lexicons[0]!)
      let context: Context | null = null
      return {
        survey: ({ text }) => {
          if (context === null) topic.survey(text)
        },
        read: ({ text, lang, heading }) => {
          context ??= new Context(byId, topic.decide(), hints.pin ?? null)
          context.enter(heading === true)
          let lexicon: Lexicon | null = null
          const lexiconOf = (): Lexicon =>
            (lexicon ??= lexiconFor(text, lexicons, declared(lang) ?? pageLexicon))
          const chains = findChains(text, units, ordinals, lexiconOf)
          const mentions = names.all(text, lexiconOf())
          context.learn(text, mentions, lexiconOf())
          return resolver.block(text, chains, mentions, lexiconOf(), context)
        },
      }
    },
  }
}

function hasText({ paths }: PackInstrument): boolean {
  return paths.length > 0
}
