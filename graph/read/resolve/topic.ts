import type { Hints } from "../types.ts"
import type { Look, Topics } from "./topics.ts"

const IN_TITLE = 6
const IN_ADDRESS = 8
/** The body counts only so much: a long page that names many treaties is about none of them. */
const BODY_LIMIT = 12
/** Below this a page has no topic. */
const ENOUGH = 3
/** The first must have this many times the points of the second. */
const MARGIN = 1.5
/** How much of a page is looked at, in code units. */
export const SURVEY_LENGTH = 100_000

/** What a page is about, as a whole. */
export interface PageTopic {
  instrument: string | null
  ownText: boolean
  topic: { ofLaw: boolean; compares: boolean; titled: Iterable<string> }
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
  /** Whether the title names two treaties of which neither is a protocol to the other. */
  readonly compares: boolean
  /** Instruments named in the title, with those whose names begin alike. */
  private readonly names: ReadonlyMap<string, readonly string[] | undefined>

  /** Those whose name in the title others have too: many a treaty has a "Second Additional Protocol". */
  private readonly doubtful: ReadonlySet<string>

  constructor(hints: Hints, topics: Topics) {
    this.topics = topics
    const { titled, sure, ofLaw } = topics.title(hints.title ?? "")
    this.ofLaw = ofLaw
    const doubtful = new Set([...titled.keys()].filter((id) => !sure.has(id)))
    this.doubtful = doubtful
    this.names = titled
    this.compares = topics.areApart(titled.keys())
    for (const [id, rivals] of titled) if (rivals === undefined) this.add(id, IN_TITLE)
    const url = (hints.url ?? "").toLowerCase()
    for (const { id, addresses } of topics.instruments) {
      if (url !== "" && addresses.some((part) => matches(url, part.toLowerCase())))
        this.add(id, IN_ADDRESS)
    }
    for (const id of doubtful) if (this.points.get(id)! > IN_TITLE) doubtful.delete(id)
  }

  /** Instruments named in the title. */
  get titled(): Iterable<string> {
    return this.names.keys()
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
      for (const { id, short, rivals } of named) {
        if (rivals === undefined) count(body, id, 1)
        if (short) defined.add(id)
      }
    // "The Budapest Convention" is the one that the page also names in full.
    const sure = new Set([...this.points.keys(), ...body.keys()])
    const meant = (id: string, rivals: readonly string[]): string =>
      sure.has(id) ? id : (rivals.find((rival) => sure.has(rival)) ?? id)
    for (const { named } of looks)
      for (const { id, rivals } of named)
        if (rivals !== undefined) count(body, meant(id, rivals), 1)
    const points = new Map(this.points)
    for (const [id, rivals] of this.names)
      if (rivals !== undefined) count(points, meant(id, rivals), IN_TITLE)
    const own = this.ownTitle(points, looks)
    if (own !== null) return this.isBorneOut(own, body) ? own : null
    const total = new Map(points)
    for (const [id, times] of body) count(total, id, Math.min(times, BODY_LIMIT))
    let best: string | null = null
    let first = 0
    let second = 0
    for (const [id, sum] of total) {
      if (sum > first) {
        second = first
        first = sum
        best = id
      } else if (sum > second) second = sum
    }
    if (best === null || first < ENOUGH || first < second * MARGIN) return null
    // A judgment under "the Convention", which is another one, is about that one however often ours is named.
    const stated = points.has(best) || defined.size === 0 || defined.has(best)
    return stated ? best : null
  }

  /** The text of a protocol names what it supplements more often than itself: its title decides. */
  private ownTitle(points: ReadonlyMap<string, number>, looks: readonly Look[]): string | null {
    const [id] = points.keys()
    if (id === undefined || points.size > 1 || this.names.size !== 1) return null
    return this.isOwnText(looks) ? id : null
  }

  /** Whether a treaty's own text names what its title may mean, or what that supplements. */
  private isBorneOut(id: string, body: ReadonlyMap<string, number>): boolean {
    if (!this.doubtful.has(id) || body.has(id)) return true
    const parent = this.topics.instruments.find((each) => each.id === id)?.supplements
    return parent === undefined || body.has(parent)
  }

  private add(id: string, more: number): void {
    count(this.points, id, more)
  }
}

function count(counts: Map<string, number>, id: string, more: number): void {
  counts.set(id, (counts.get(id) ?? 0) + more)
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
