import { eachDefinition } from "../names/definitions.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Mention } from "../names/mention.ts"
import type { PackInstrument } from "../pack.ts"
import { type Known, type LastNamed, SECTION_REACH } from "./known.ts"

/** So many bare articles that its treaty does not have make a page's other bare articles doubtful. */
const STRANGE = 2

/** What a page is about, as a whole. */
export interface PageTopic {
  instrument: string | null
  ownText: boolean
  topic: { ofLaw: boolean; titled: ReadonlySet<string> }
}

/** What is known of the text so far: carried from block to block. */
export class Context {
  /** Block number, for distances. */
  private block = 0
  /** Whether the block is a heading. */
  isHeading = false
  /** Whether the heading above names a code or an act, whose articles then stand below it. */
  underOther = false
  /** Types defined in the text: "the Convention" → an instrument, or null for one that we do not know. */
  private terms = new Map<string, string | null>()
  /** Instruments named so far, by type, the latest last. */
  private seen = new Map<string, readonly string[]>()
  /** The treaty named last, by type; null for one that we do not know. */
  private last = new Map<string, LastNamed>()
  private focus: Known["focus"] = null
  private article: Known["article"] = null
  /** Whether the maps are in a `Known` as well, and are to be copied before they change. */
  private shared = false
  /** The article of the page's own treaty whose text this is. */
  private under: string | null = null
  /** Bare articles so far that the page's treaty does not have, up to `STRANGE`. */
  private strange = 0
  readonly topic: string | null
  readonly pin: string | null
  /** Whether the page is the text of a treaty itself. */
  private readonly ownText: boolean
  /** Whether the page is about a law, to which a bare article then belongs. */
  readonly ofLaw: boolean
  private readonly instruments: ReadonlyMap<string, PackInstrument>

  constructor(
    instruments: ReadonlyMap<string, PackInstrument>,
    { instrument, ownText, topic }: PageTopic,
    pin: string | null,
  ) {
    this.instruments = instruments
    this.topic = instrument
    this.pin = pin
    this.ownText = ownText
    this.ofLaw = topic.ofLaw
    // In the law that approves it, "the Convention" is the one in the law's title.
    if (topic.ofLaw) for (const id of topic.titled) this.name(id)
    if (instrument !== null) this.name(instrument)
  }

  /** What is known after the block at hand. */
  save(): Known {
    this.shared = true
    const { block, underOther, terms, seen, last, focus, article, under, strange } = this
    return { block, underOther, terms, seen, last, focus, article, under, strange }
  }

  /** Goes on from what was known after another block. */
  load(known: Known): void {
    this.shared = true
    this.block = known.block
    this.underOther = known.underOther
    this.terms = known.terms as Map<string, string | null>
    this.seen = known.seen as Map<string, readonly string[]>
    this.last = known.last as Map<string, LastNamed>
    this.focus = known.focus
    this.article = known.article
    this.under = known.under
    this.strange = known.strange
  }

  private own(): void {
    if (!this.shared) return
    this.shared = false
    this.terms = new Map(this.terms)
    this.seen = new Map(this.seen)
    this.last = new Map(this.last)
  }

  /** Begins a block; a heading begins a section, where what was named before no longer counts. */
  enter(heading: boolean): void {
    this.block += 1
    this.isHeading = heading
    if (!heading) return
    this.focus = null
    this.underOther = false
    this.under = null
  }

  /** Whether the page is the text of one of our treaties, where "paragraph 1" is one of its own article. */
  get hasOwnArticles(): boolean {
    return this.ownText && this.topic !== null
  }

  /** Whether the page is the text of a treaty that we do not know: "this Convention" is that one. */
  get isOfStranger(): boolean {
    return this.ownText && this.topic === null
  }

  /** Begins an article of the page's own treaty. */
  standUnder(article: string): void {
    this.under = article
  }

  /** The article of the page's own treaty whose text this is, or null. */
  ownArticle(): string | null {
    return this.under
  }

  /** Whether the provisions of an instrument are marked; others are only known by name. */
  isMarked(id: string): boolean {
    return (this.instruments.get(id)?.paths.length ?? 0) > 0
  }

  /** Whether the page is about another instrument than this one, which a text names in passing. */
  isAbout(other: string | null): boolean {
    return other !== null && this.topic !== null && this.topic !== other
  }

  /** Whether the text says that "the Convention" is another one than the page is about. */
  get isOfAnother(): boolean {
    const topic = this.topic === null ? undefined : this.instruments.get(this.topic)
    const defined = topic === undefined ? undefined : this.terms.get(topic.type)
    return defined !== undefined && defined !== this.topic
  }

  /** Takes note of a bare article that the treaty it was taken to be of does not have. */
  meetStrange(): void {
    this.strange = Math.min(this.strange + 1, STRANGE)
  }

  /** Whether the page has bare articles of another text. */
  get isMixed(): boolean {
    return this.strange >= STRANGE
  }

  /** Takes note of a name that stands for an instrument. */
  name(id: string): void {
    const type = this.instruments.get(id)?.type ?? ""
    const list = this.seen.get(type)
    if (list?.at(-1) !== id) {
      this.own()
      this.seen.set(type, [...(list ?? []).filter((other) => other !== id), id])
    }
    this.note(type, id)
  }

  /** Takes note of a treaty that we do not know. */
  nameOther(type: string): void {
    this.note(type, null)
  }

  private note(type: string, id: string | null): void {
    const noun = nounOf(type)
    const last = this.last.get(noun)
    if (last?.id === id && last.block === this.block) return
    this.own()
    this.last.set(noun, { id, block: this.block })
  }

  /**
   * "That Convention": the one named last, in this block or the one before.
   * @returns null for one that we do not know, undefined where none was named
   */
  namedLast(type: string): string | null | undefined {
    const last = this.last.get(nounOf(type))
    return last !== undefined && this.block - last.block <= 1 ? last.id : undefined
  }

  /** Whether an instrument, the one it supplements or one that supplements it was named or is the topic. */
  supports(id: string): boolean {
    const parent = this.instruments.get(id)?.supplements
    for (const list of this.seen.values())
      for (const named of list) {
        const above = this.instruments.get(named)?.supplements
        if (
          named === id ||
          named === parent ||
          above === id ||
          (above !== undefined && above === parent)
        )
          return true
      }
    return false
  }

  /** Makes an instrument what bare articles of the next blocks are about. */
  attend(id: string): void {
    this.focus = { id, block: this.block }
  }

  /** After a code or a treaty that we do not know, the treaty named before is no longer what is meant. */
  distract(): void {
    if (this.topic === null) this.focus = null
  }

  /** The instrument named in the blocks just before, if any. */
  section(): string | null {
    if (this.isOfStranger) return null
    return !this.ofLaw && this.focus !== null && this.block - this.focus.block <= SECTION_REACH
      ? this.focus.id
      : null
  }

  rememberArticle(instrument: string, article: string): void {
    this.article = { instrument, article, block: this.block }
  }

  /** After an article of another text, "that article" is not one of ours. */
  forgetArticle(): void {
    this.article = null
  }

  /** The article that "paragraph 2 of that article" points back to: in this block or the one before. */
  lastArticle(): { instrument: string; article: string } | null {
    return this.article !== null && this.block - this.article.block <= 1 ? this.article : null
  }

  define(type: string, id: string | null): void {
    if (this.terms.get(type) === id) return
    this.own()
    this.terms.set(type, id)
  }

  /** Which instrument "the Convention" is here; `certain` is false where several were named. */
  noun(type: string): { id: string; certain: boolean } | null {
    if (this.isOfStranger) return null
    const defined = this.terms.get(type)
    if (defined !== undefined) return defined === null ? null : { id: defined, certain: true }
    const topic = this.topic === null ? undefined : this.instruments.get(this.topic)
    const seen = this.seen.get(type)
    if (seen !== undefined) {
      const latest = seen.at(-1)!
      if (seen.length === 1) return { id: latest, certain: true }
      return topic?.type === type
        ? { id: topic.id, certain: latest === topic.id }
        : { id: latest, certain: false }
    }
    const parent = topic === undefined ? this.onlyParent(type) : topic.supplements
    if (parent !== undefined && this.instruments.get(parent)?.type === type)
      return { id: parent, certain: true }
    return null
  }

  /** Where a text names a protocol and no convention, "the Convention" is the one that the protocol is to. */
  private onlyParent(type: string): string | undefined {
    if (this.namedLast(type) !== undefined) return undefined
    const parents = new Set<string | undefined>()
    for (const list of this.seen.values())
      for (const id of list) parents.add(this.instruments.get(id)?.supplements)
    return parents.size === 1 ? parents.values().next().value : undefined
  }

  /** Reads "…Convention on Cybercrime (hereinafter “the Convention”)" off the mentions of a block. */
  learn(text: string, mentions: readonly Mention[], lexicon: Lexicon): void {
    eachDefinition(text, mentions, lexicon, ({ type, id }) => this.define(type, id))
  }
}

/** A treaty may be called a convention and a convention a treaty. */
function nounOf(type: string): string {
  return type === "treaty" ? "convention" : type
}
