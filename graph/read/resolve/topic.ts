import type { Mention, Names } from "../names/names.ts"
import type { PackInstrument } from "../pack.ts"
import type { Phrases } from "../words/phrases.ts"
import type { Scanner } from "../scan/scanner.ts"
import type { Hints } from "../types.ts"

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
/** How much of a page is surveyed, in code units. */
const SURVEY_LENGTH = 100_000

/** Finds out what a page is about from its title, its address and the names in its text. */
export class Topic {
  private readonly points = new Map<string, number>()
  private readonly body = new Map<string, number>()
  private surveyed = 0
  private readonly names: Names
  private readonly scanner: Scanner
  private readonly definition: RegExp
  /** Instruments that the text gives a short name of their own: "(“the Convention”)". */
  private readonly defined = new Set<string>()
  /**
   * Whether the title names a code or an act before it names a treaty, if it does: on the page of
   * "Law 48/2008 ratifying the Budapest Convention" a bare article is one of the law.
   */
  readonly ofLaw: boolean
  /** Instruments named in the title. */
  readonly titled: ReadonlySet<string>

  /**
   * @param nouns head nouns that may be such a short name: "convention"
   * @param laws nouns of codes and acts
   */
  constructor(
    hints: Hints,
    instruments: readonly PackInstrument[],
    names: Names,
    scanner: Scanner,
    nouns: readonly string[],
    laws: Phrases<true>,
  ) {
    this.definition = new RegExp(
      `^[^.;()]{0,40}\\([^()]{0,40}?\\b(?:${nouns.join("|")})\\W{0,3}\\)`,
      "i",
    )
    this.names = names
    this.scanner = scanner
    const inTitle = new Set<string>()
    const title = hints.title ?? ""
    let first = title.length
    this.eachName(title, ({ value, start }) => {
      inTitle.add(value)
      first = Math.min(first, start)
    })
    this.ofLaw = namesLaw(title, first, laws)
    this.titled = inTitle
    for (const id of inTitle) this.add(id, IN_TITLE)
    const url = (hints.url ?? "").toLowerCase()
    for (const { id, addresses } of instruments) {
      if (url !== "" && addresses.some((part) => matches(url, part.toLowerCase())))
        this.add(id, IN_ADDRESS)
    }
  }

  survey(written: string): void {
    if (this.surveyed > SURVEY_LENGTH) return
    this.surveyed += written.length
    this.eachName(written, ({ kind, value, end }, text) => {
      if (kind !== "sure") return
      this.body.set(value, (this.body.get(value) ?? 0) + 1)
      if (this.definition.test(text.slice(end, end + DEFINITION_REACH))) this.defined.add(value)
    })
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

  /** The instrument the page is about, or null. */
  decide(): string | null {
    if (this.ofLaw) return null
    const total = new Map(this.points)
    for (const [id, count] of this.body)
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
    const stated = this.points.has(best) || this.defined.size === 0 || this.defined.has(best)
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
