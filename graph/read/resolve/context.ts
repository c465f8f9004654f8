import type { Definition } from "../names/definitions.ts"
import type { PackInstrument } from "../pack.ts"
import type { Known, LastArticle } from "./known.ts"
import { type Meant, NamedSoFar } from "./named.ts"
import { OnePage } from "./one-page.ts"
import type { PageTopic } from "./topic.ts"

/** How far back, in blocks, an instrument that was named still is what a bare article is about. */
const SECTION_REACH = 6
/** How far back "that article" points, in blocks. */
const ARTICLE_REACH = 1
/** So many bare articles that its treaty does not have make a page's other bare articles doubtful. */
const STRANGE = 2

/** What is known of the text so far: carried from block to block. */
export class Context extends OnePage {
  /** Whether the block is a heading. */
  isHeading = false
  private readonly names: NamedSoFar
  private underOther = false
  private focus: string | null = null
  private focusAge = 0
  private article: LastArticle | null = null
  private articleAge = 0
  private under: string | null = null
  private strange = 0

  constructor(
    instruments: ReadonlyMap<string, PackInstrument>,
    about: PageTopic,
    pin: string | null,
  ) {
    super(instruments, about, pin)
    this.names = new NamedSoFar(instruments)
    // In the law that approves it, "the Convention" is the one in the law's title.
    if (this.ofLaw) for (const id of about.topic.titled) this.names.name(id)
    if (this.topic !== null) this.names.name(this.topic)
  }

  /** What is known after the block at hand. */
  save(): Known {
    const { underOther, focus, focusAge, article, articleAge, under, strange } = this
    const names = this.names.save()
    return { names, underOther, focus, focusAge, article, articleAge, under, strange }
  }

  /** Goes on from what was known after another block. */
  load(known: Known): void {
    this.names.load(known.names)
    this.underOther = known.underOther
    this.focus = known.focus
    this.focusAge = known.focusAge
    this.article = known.article
    this.articleAge = known.articleAge
    this.under = known.under
    this.strange = known.strange
  }

  /** Begins a block; a heading begins a section, where what was named before no longer counts. */
  enter(heading: boolean): void {
    this.names.enter()
    this.focusAge += 1
    if (heading || this.focusAge > SECTION_REACH) this.focus = null
    if (this.focus === null) this.focusAge = 0
    this.articleAge += 1
    if (this.articleAge > ARTICLE_REACH) this.article = null
    if (this.article === null) this.articleAge = 0
    this.isHeading = heading
    if (!heading) return
    this.underOther = false
    this.under = null
  }

  /** Begins an article of the page's own treaty. */
  standUnder(article: string): void {
    this.under = article
  }

  /** The article of the page's own treaty whose text this is, or null. */
  ownArticle(): string | null {
    return this.under
  }

  /** Says whether a heading names a code or an act, whose articles then stand below it. */
  standUnderOther(other: boolean): void {
    this.underOther = other
  }

  isUnderOther(): boolean {
    return this.underOther
  }

  /** Whether the treaty named last is another one of the same kind. */
  isAfterAnother(id: string): boolean {
    const last = this.namedLast(this.instruments.get(id)?.type ?? "")
    return last !== undefined && last !== id
  }

  /** Whether the text says that "the Convention" is another one than the page is about. */
  isOfAnother(): boolean {
    const topic = this.aboutWhat
    const defined = topic === undefined ? undefined : this.names.defined(topic.type)
    return defined !== undefined && defined !== this.topic
  }

  /** Takes note of a bare article that the treaty it was taken to be of does not have. */
  meetStrange(): void {
    this.strange = Math.min(this.strange + 1, STRANGE)
  }

  /** Whether the page has bare articles of another text. */
  isMixed(): boolean {
    return this.strange >= STRANGE
  }

  /** Takes note of a name that stands for an instrument. */
  name(id: string): void {
    this.names.name(id)
  }

  /** Takes note of a treaty that we do not know. */
  nameOther(type: string): void {
    this.names.nameOther(type)
  }

  /**
   * "That Convention": the one named last, in this block or the one before.
   * @returns null for one that we do not know, undefined where none was named
   */
  namedLast(type: string): string | null | undefined {
    return this.names.last(type)
  }

  /** Whether a name stood for an instrument, or the page is about it. */
  isNamed(id: string): boolean {
    return this.names.isNamed(id)
  }

  /** Whether an instrument, the one it supplements or one that supplements it was named or is the topic. */
  supports(id: string): boolean {
    return this.names.supports(id)
  }

  /** Makes an instrument what bare articles of the next blocks are about; null: none. */
  attend(id: string | null): void {
    this.focus = id
    this.focusAge = 0
  }

  /** After a code or a treaty that we do not know, the treaty named before is no longer what is meant. */
  distract(): void {
    if (this.topic === null) this.attend(null)
  }

  /** The instrument named in the blocks just before, if any. */
  section(): string | null {
    return this.isOfStranger || this.ofLaw ? null : this.focus
  }

  /** Keeps the article that "that article" then means; null: one of another text. */
  rememberArticle(article: LastArticle | null): void {
    this.article = article
    this.articleAge = 0
  }

  /** The article that "paragraph 2 of that article" points back to: in this block or the one before. */
  lastArticle(): LastArticle | null {
    return this.article
  }

  /** Takes note of a short name that the text defines. */
  define({ type, id }: Definition): void {
    this.names.define(type, id)
  }

  /** Which instrument "the Convention" is here. */
  noun(type: string): Meant | null {
    const meant = this.isOfStranger ? null : this.names.noun(type, this.aboutWhat)
    // "The Convention" on a page that compares two, and has not said which it calls so.
    const isEither = meant !== null && this.compares && this.names.defined(type) === undefined
    return isEither ? { id: meant.id, certain: false } : meant
  }
}
