import type { CaseReader } from "../cases/index.ts"
import { bareSections } from "./bare.ts"
import type { Block, Why } from "../types.ts"
import { claimAlone, mayBeAlone } from "./alone.ts"
import { attribute } from "./attribute.ts"
import type { Claim, Neighbourhood, Scanned } from "./claim.ts"
import type { Cue } from "./country.ts"
import { provisionsAfter, provisionsBefore, provisionsShared, type Found } from "./find.ts"
import type { NationalReader } from "./index.ts"
import type { Mention } from "./names.ts"
import { between, isOver } from "./order.ts"
import type { Places } from "../scan/places.ts"
import { type PackLaw, countryOf } from "./pack.ts"
import type { Place } from "./place.ts"
import { claimSame } from "./same.ts"
import { countIn, referenceTo } from "./targets.ts"

/** How far before and after a law's name a country may be named for it, in code units. */
const CUES_BEFORE = 700
const CUES_AFTER = 300

function nearTo({ start, end }: Mention, cues: readonly Cue[]): Cue[] {
  return between(cues, start - CUES_BEFORE, end + CUES_AFTER)
}

const NO_MENTIONS: readonly Mention[] = []

/** The reading of one document. */
export class NationalReading {
  private readonly reader: NationalReader
  private readonly cases: CaseReader
  readonly place: Place
  /** Names in the block that was entered last. */
  private mentions: readonly Mention[] = NO_MENTIONS
  /** Whether the sign of a Japanese or Korean article is in it. */
  private east = false

  constructor(reader: NationalReader, cases: CaseReader, place: Place) {
    this.reader = reader
    this.cases = cases
    this.place = place
  }

  /**
   * Begins a block; true where a law or decision is named in it.
   * @param block with its text as it was scanned
   */
  enter(block: Block, { laws, cues, east }: Scanned): boolean {
    this.place.enter(block, cues)
    this.mentions = laws.count === 0 ? NO_MENTIONS : this.reader.names.among(block.text, laws)
    if (this.mentions.length > 0) this.learn(block.text)
    this.east = east
    return this.mentions.length > 0 || east
  }

  /** Takes note of the certain laws of a block, and of "(CMA)" after a law's full name. */
  private learn(text: string): void {
    this.mentions.forEach(({ start, named }, i) => {
      const [law] = named.laws
      const before = this.mentions[i - 1]
      if (law !== undefined && named.sure) this.place.meet(countryOf(law))
      else if (
        before?.named.sure === true &&
        /^[\s,]*\(\W{0,2}$/.test(text.slice(before.end, start))
      ) {
        const full = before.named.laws[0]
        if (full !== undefined && named.laws.includes(full))
          this.place.define({ name: named, law: full })
      }
    })
  }

  /** What belongs to laws and decisions in the block that was entered, in order. */
  block(text: string, lang: string | undefined, cuePlaces: Places, around: Neighbourhood): Claim[] {
    const { mentions } = this
    const block = { text, lang }
    const cues = this.reader.countries.among(text, cuePlaces, lang)
    const claims: Claim[] = []
    this.cases.block(block.text, mentions, cues, claims)
    if (this.east) this.eastern(text, claims)
    const laws = mentions.filter(
      (mention) => mention.named.laws.length > 0 && !this.reader.isOther(block.text, mention),
    )
    const rest = this.beforeNames(block, laws, cues, around, claims)
    this.afterNames(block, rest, cues, around, claims)
    claims.sort((a, b) => a.start - b.start)
    const style = this.reader.styleOf(lang)
    if (style !== undefined) claimSame(this.reader, text, style, claims)
    if (style !== undefined && this.mayBeAlone(text))
      claimAlone(this.reader, this.place, text, style, around, claims)
    const first = laws[0]
    const law = first?.named.sure === true ? first.named.laws[0] : undefined
    if (law !== undefined && laws.every(({ named }) => named.laws.includes(law)))
      if (!this.reader.years.isOther(text, first!, law))
        this.afterOnly(text, first!.end, law, around, claims)
    return claims
  }

  /** Whether a block may hold provisions that are read although no law is named in it. */
  mayBeAlone(text: string): boolean {
    return mayBeAlone(text, this.place)
  }

  /** "The Computer Misuse Act 1990 … section 3A …", where the paragraph names no other law. */
  private afterOnly(
    text: string,
    from: number,
    law: PackLaw,
    around: Neighbourhood,
    claims: Claim[],
  ): void {
    const style = this.reader.bareStyle(law)
    if (style === undefined) return
    const known = [...claims]
    const table = this.reader.table(law)
    // On the page of another act, "section 8" is one of that act.
    const foreign = this.place.isOfOtherAct(law)
    for (const { chain, named: ofIt, that } of bareSections(text, from, style, around.namedAfter)) {
      if (foreign && !that) continue
      if (isOver(known, chain.start, chain.end) || countIn(table, chain) < chain.items.length)
        continue
      for (const item of chain.items) {
        const why: Why[] = ofIt ? ["block"] : ["block", "uncertain"]
        const reference = referenceTo(table, item, law, why)
        claims.push({ start: item.start, end: item.end, reference })
      }
    }
    claims.sort((a, b) => a.start - b.start)
  }

  /** "刑法第168条の2": nobody else writes so. */
  private eastern(text: string, claims: Claim[]): void {
    for (const { law, chain } of this.reader.east.find(text))
      for (const item of chain.items) {
        const reference = referenceTo(this.reader.table(law), item, law, ["named-left"])
        claims.push({ start: item.start, end: item.end, reference })
      }
  }

  /** "§ 202a StGB". Returns the names that no provision stands before. */
  private beforeNames(
    block: Block,
    mentions: readonly Mention[],
    cues: readonly Cue[],
    around: Neighbourhood,
    claims: Claim[],
  ): Mention[] {
    const rest: Mention[] = []
    let floor = 0
    let shares = false
    for (const mention of mentions) {
      const styles = this.reader.stylesFor(mention.named, block.lang)
      const near = nearTo(mention, cues)
      const found: Found | null =
        provisionsBefore(block.text, mention, floor, near, styles) ??
        (shares ? provisionsShared(block.text, floor, mention.start, near, styles) : null)
      if (found === null) rest.push(mention)
      else attribute(this.reader, this.place, block.text, mention, found, near, around, claims)
      shares = found !== null
      floor = mention.end
    }
    return rest
  }

  /** "Code pénal, art. 323-1". */
  private afterNames(
    block: Block,
    mentions: readonly Mention[],
    cues: readonly Cue[],
    around: Neighbourhood,
    claims: Claim[],
  ): void {
    const before = claims.toSorted((a, b) => a.start - b.start)
    let floor = 0
    for (const mention of mentions) {
      const near = nearTo(mention, cues)
      const bare = mention.named.laws.every((law) => law.bare === true)
      const styles = this.reader.stylesFor(mention.named, block.lang)
      const found = provisionsAfter(block.text, mention.end, styles, bare)
      if (found === null || around.namedAfter(found.chain.end)) continue
      const { start, end } = found.chain
      if (start < floor || isOver(before, start, end)) continue
      attribute(this.reader, this.place, block.text, mention, found, near, around, claims)
      floor = end
    }
  }
}
