import type { PackInstrument } from "../pack.ts"
import type { PageTopic } from "./topic.ts"

/** What is known of a page as a whole, the same in all its blocks. */
export class OnePage {
  /** Id of the instrument that the page is about, or null. */
  readonly topic: string | null
  readonly pin: string | null
  /** Whether the page is the text of a treaty itself. */
  protected readonly ownText: boolean
  /** Whether the page is about a law, to which a bare article then belongs. */
  readonly ofLaw: boolean
  /** Whether the page's title names two treaties, so that a bare article may be of either. */
  readonly compares: boolean
  protected readonly instruments: ReadonlyMap<string, PackInstrument>

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
    this.compares = topic.compares && !ownText
  }

  /** Whether the page is the text of one of our treaties, where "paragraph 1" is one of its own article. */
  get hasOwnArticles(): boolean {
    return this.ownText && this.topic !== null
  }

  /** Whether the page is the text of a treaty that we do not know: "this Convention" is that one. */
  protected get isOfStranger(): boolean {
    return this.ownText && this.topic === null
  }

  /** Whether the provisions of an instrument are marked; others are only known by name. */
  isMarked(id: string): boolean {
    return (this.instruments.get(id)?.paths.length ?? 0) > 0
  }

  /** Whether an instrument is there to supplement another. */
  isProtocol(id: string): boolean {
    return this.instruments.get(id)?.supplements !== undefined
  }

  /** Whether the page is about another instrument than this one, which a text names in passing. */
  isAbout(other: string | null): boolean {
    return other !== null && this.topic !== null && this.topic !== other
  }

  /** The instrument that the page is about. */
  protected get aboutWhat(): PackInstrument | undefined {
    return this.topic === null ? undefined : this.instruments.get(this.topic)
  }
}
