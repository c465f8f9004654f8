import { Languages } from "./language/languages.ts"
import { compileLexicon } from "./language/lexicon.ts"
import { NationalReader } from "./law/index.ts"
import type { NationalPack } from "./law/pack.ts"
import { ForeignLaws } from "./names/foreign.ts"
import { Names } from "./names/names.ts"
import type { ReaderPack } from "./pack.ts"
import { Fold, type Tools } from "./page/fold.ts"
import { Session } from "./page/session.ts"
import { Survey } from "./page/survey.ts"
import { Contents } from "./resolve/contents.ts"
import { OwnText } from "./resolve/own-text.ts"
import { Resolver } from "./resolve/resolver.ts"
import { Topics } from "./resolve/topics.ts"
import { compileScanner } from "./scan/compile.ts"
import type { Block, Hints, Reference } from "./types.ts"
import { BASE } from "./words/chars.ts"
import { Phrases } from "./words/phrases.ts"

export type { NationalPack } from "./law/pack.ts"
export type { ReaderPack } from "./pack.ts"
export { WAITS, type Session } from "./page/session.ts"
export type { Block, Hints, Reference, Why } from "./types.ts"
export { splitBlocks } from "./blocks.ts"
export { readText } from "./text.ts"

/** Reads references in texts. One for all pages; it holds no state of any text. */
export interface Reader {
  /** For a text that is read once. */
  open(hints: Hints): Reading
  /** For a page that may change: what is read again is little more than what has changed. */
  follow(hints: Hints): Session
}

/** The reading of one document. Survey every block first, then read them in order. */
export interface Reading {
  /** Takes note of what the document is about. Does nothing once reading has begun. */
  survey(block: Block): void
  /** References of the next block in document order, offsets in UTF-16 code units of its text. */
  read(block: Block): Reference[]
}

const NO_LAWS: NationalPack = { styles: [], countries: [], laws: [], cases: [] }

/** Compiles the data once; reading then costs no more for ten languages than for one. */
export function createReader(pack: ReaderPack): Reader {
  const tools = compile(pack)
  return {
    open(hints) {
      const survey = new Survey(tools, hints)
      let fold: Fold | null = null
      return {
        survey: (block) => {
          if (fold === null) survey.take(block)
        },
        read: (block) => (fold ??= new Fold(tools, hints, survey.about())).read(block),
      }
    },
    follow: (hints) => new Session(tools, hints),
  }
}

function compile(pack: ReaderPack): Tools {
  const { instruments, grammars } = pack
  const lexicons = grammars.map(compileLexicon)
  const codeNouns = grammars.flatMap((grammar) => grammar.codeNouns)
  const names = new Names(instruments, new ForeignLaws(lexicons, codeNouns))
  const national = new NationalReader(pack.national ?? NO_LAWS)
  const scanner = compileScanner(pack, names, national)
  const nouns = grammars.flatMap(({ instrumentNouns }) => Object.values(instrumentNouns).flat())
  const codes = new Phrases<true>(BASE)
  for (const noun of codeNouns) codes.add(noun, true)
  const marked = instruments.filter(({ paths }) => paths.length > 0)
  const contents = new Map(marked.map((each) => [each.id, new Contents(each)]))
  return {
    languages: new Languages(lexicons, grammars),
    names,
    national,
    scanner,
    topics: new Topics(instruments, names, lexicons, scanner, nouns, codes, new OwnText(grammars)),
    instruments: new Map(instruments.map((each) => [each.id, each])),
    resolver: new Resolver(names, contents),
  }
}
