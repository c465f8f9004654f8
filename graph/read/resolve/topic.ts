import type { Mention } from "../names/mention.ts"
import type { Names } from "../names/names.ts"
import type { PackInstrument } from "../pack.ts"
import type { Phrases } from "../words/phrases.ts"
import type { Scanner } from "../scan/scanner.ts"
import type { Hints } from "../types.ts"
import type { OwnText } from "./own-text.ts"

const IN_TITLE = 6
const IN_ADDRESS = 8
/** How far after a name its short form may be defined, in code units. */
const DEFINITION_REACH = 90
/** The body counts only so much: a long page that names many treaties is about none of them. */
const BODY_LIMIT = 12
/** Below this a page has no topic. */
const ENOUGH = 3
/** The first must have this many times the points of the second. */
const MARGIN = 1.5
/** How much of a page is looked at, in code units. */
export const SURVEY_LENGTH = 100_000

/** A treaty named in a block, and whether the text gives it a short name of its own: "(“the Convention”)". */
interface Named {
  id: string
  short: boolean
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
    scanner: Scanner,
    nouns: readonly string[],
    laws: Phrases<true>,
    ownText: OwnText,
  ) {
    this.ownText = ownText
    this.instruments = instruments
    this.names = names
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
    this.eachName(written, ({ kind, value, end }, text) => {
      if (kind !== "sure") return
      const short = this.definition.test(text.slice(end, end + DEFINITION_REACH))
      ;(named ??= []).push({ id: value, short })
    })
    return {
      length: written.length,
      named: named ?? NOTHING,
      head: this.scanner.triggers.length > 0 ? this.ownText.headOf(written) : 0,
      self: this.scanner.term ? written : null,
    }
  }

  /** The instruments named in a title, and whether it names a code or an act before them. */
  title(title: string): { titled: Set<string>; ofLaw: boolean } {
    const titled = new Set<string>()
    let first = title.length
    this.eachName(title, ({ value, start }) => {
      titled.add(value)
      first = Math.min(first, start)
    })
    return { titled, ofLaw: namesLaw(title, first, this.laws) }
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

/** What one page is about. */
export class Topic {
  private readonly topics: Topics
  private readonly points = new Map<string, number>()
  /**
   * Whether the title names a code or an act before it names a treaty, if it does: on the page of
   * "Law 48/2008 ratifying the Budapest Convention" a bare article is one of the law.
   */
  readonly ofLaw: boolean
  /** Instruments named in the title. */
  readonly titled: ReadonlySet<string>

  constructor(hints: Hints, topics: Topics) {
    this.topics = topics
    const { titled, ofLaw } = topics.title(hints.title ?? "")
    this.ofLaw = ofLaw
    this.titled = titled
    for (const id of titled) this.add(id, IN_TITLE)
    const url = (hints.url ?? "").toLowerCase()
    for (const { id, addresses } of topics.instruments) {
      if (url !== "" && addresses.some((part) => matches(url, part.toLowerCase())))
        this.add(id, IN_ADDRESS)
    }
  }

  look(text: string): Look {
    return this.topics.look(text)
  }

  /** Whether the page is the text of a treaty itself. */
  isOwnText(looks: readonly Look[]): boolean {
    return this.topics.ownText.holds(looks)
  }

  /** The instrument the page is about, or null. */
  decide(looks: readonly Look[]): string | null {
    if (this.ofLaw) return null
    const body = new Map<string, number>()
    const defined = new Set<string>()
    for (const { named } of looks)
      for (const { id, short } of named) {
        body.set(id, (body.get(id) ?? 0) + 1)
        if (short) defined.add(id)
      }
    const total = new Map(this.points)
    for (const [id, count] of body)
      total.set(id, (total.get(id) ?? 0) + Math.min(count, BODY_LIMIT))
    let best: string | null = null
    let first = 0
    let second = 0
    for (const [id, points] of total) {
      if (points > first) {
        second = first
        first = points
        best = id
      } else if (points > second) second = points
    }
    if (best === null || first < ENOUGH || first < second * MARGIN) return null
    // A judgment under "the Convention", which is another one, is about that one however often ours is named.
    const stated = this.points.has(best) || defined.size === 0 || defined.has(best)
    return stated ? best : null
  }

  private add(id: string, points: number): void {
    this.points.set(id, (this.points.get(id) ?? 0) + points)
  }
}

/** Whether an address contains a part in which "*" stands for anything. */
function matches(url: string, part: string): boolean {
  let at = 0
  for (const piece of part.split("*")) {
    at = url.indexOf(piece, at)
    if (at < 0) return false
    at += piece.length
  }
  return true
}

/** Whether a code or an act is named before a place of a title. */
function namesLaw(title: string, before: number, laws: Phrases<true>): boolean {
  for (const { index } of title.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index >= before) return false
    if (laws.at(title, index) !== undefined) return true
  }
  return false
}
