import type { Lexicon } from "../language/lexicon.ts"
import type { Mention } from "../names/mention.ts"
import type { Names } from "../names/names.ts"
import type { PackInstrument } from "../pack.ts"
import type { Phrases } from "../words/phrases.ts"
import type { Scanner } from "../scan/scanner.ts"
import type { OwnText } from "./own-text.ts"

/** How far after a name its short form may be defined, in code units. */
const DEFINITION_REACH = 90

/** A treaty named in a block, and whether the text gives it a short name of its own: "(“the Convention”)". */
interface Named {
  id: string
  short: boolean
  /** Others whose names begin like the one that was used. */
  rivals: readonly string[] | undefined
}

/** What a block says about what its page is about. */
export interface Look {
  /** In UTF-16 code units. */
  length: number
  named: readonly Named[]
  /** Number of the article that the block begins with, or 0. */
  head: number
  /** The block's text, where it may speak of "this Convention". */
  self: string | null
}

const NOTHING: readonly Named[] = []

/** Finds out what pages are about from their titles, their addresses and the names in their text. */
export class Topics {
  readonly instruments: readonly PackInstrument[]
  private readonly names: Names
  private readonly lexicons: readonly Lexicon[]
  private readonly scanner: Scanner
  private readonly laws: Phrases<true>
  private readonly definition: RegExp
  readonly ownText: OwnText

  /**
   * @param nouns head nouns that may be a short name: "convention"
   * @param laws nouns of codes and acts
   */
  constructor(
    instruments: readonly PackInstrument[],
    names: Names,
    lexicons: readonly Lexicon[],
    scanner: Scanner,
    nouns: readonly string[],
    laws: Phrases<true>,
    ownText: OwnText,
  ) {
    this.ownText = ownText
    this.instruments = instruments
    this.names = names
    this.lexicons = lexicons
    this.scanner = scanner
    this.laws = laws
    this.definition = new RegExp(
      `^[^.;()]{0,40}\\([^()]{0,40}?\\b(?:${nouns.join("|")})\\W{0,3}\\)`,
      "i",
    )
  }

  /** Looks at a block; nothing is kept. */
  look(written: string): Look {
    let named: Named[] | null = null
    this.eachName(written, ({ kind, value, end, rivals }, text) => {
      if (kind !== "sure") return
      const short = this.definition.test(text.slice(end, end + DEFINITION_REACH))
      ;(named ??= []).push({ id: value, short, rivals })
    })
    return {
      length: written.length,
      named: named ?? NOTHING,
      head: this.scanner.triggers.length > 0 ? this.ownText.headOf(written) : 0,
      self: this.scanner.term ? written : null,
    }
  }

  /**
   * The instruments named in a title, with those whose names begin alike; those whose name nobody else
   * has; and whether it names a code or an act before them.
   */
  title(title: string): {
    titled: Map<string, readonly string[] | undefined>
    sure: Set<string>
    ofLaw: boolean
  } {
    const titled = new Map<string, readonly string[] | undefined>()
    const sure = new Set<string>()
    let first = title.length
    this.eachName(title, ({ value, kind, start, rivals }) => {
      if (kind === "weak" && this.isOfAnother(title, start)) return
      titled.set(value, rivals)
      if (kind === "sure") sure.add(value)
      first = Math.min(first, start)
    })
    return { titled, sure, ofLaw: namesLaw(title, first, this.laws) }
  }

  /** Whether instruments do not all belong to one treaty and its protocols. */
  areApart(ids: Iterable<string>): boolean {
    const roots = new Set<string>()
    for (const id of ids)
      roots.add(this.instruments.find((each) => each.id === id)?.supplements ?? id)
    return roots.size > 1
  }

  /** "Second Additional Protocol of 8 November 2001", whatever the language. */
  private isOfAnother(title: string, at: number): boolean {
    return this.lexicons.some((lexicon) => this.names.at(title, at, lexicon)?.kind === "other")
  }

  private eachName(written: string, visit: (mention: Mention, text: string) => void): void {
    const text = this.scanner.run(written)
    let floor = 0
    for (const place of this.scanner.places) {
      const at = place >> 1
      if (at < floor || (place & 1) === 0) continue
      const mention = this.names.named(text, at)
      if (mention === null) continue
      visit(mention, text)
      floor = mention.end
    }
  }
}

/** Whether a code or an act is named before a place of a title. */
function namesLaw(title: string, before: number, laws: Phrases<true>): boolean {
  for (const { index } of title.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index >= before) return false
    if (laws.at(title, index) !== undefined) return true
  }
  return false
}
