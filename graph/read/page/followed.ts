import type { Block, Hints, Reference } from "../types.ts"
import { Fold, type Tools } from "./fold.ts"
import { type Acts, Journal, repeat } from "./journal.ts"
import { Memory, type State } from "./memory.ts"
import type { About } from "./survey.ts"

/** What a block was found to say when its page was read. */
export interface Read {
  found: readonly Reference[]
  /** What it asked of what was known before, and what it told. */
  acts: Acts
  /** What was known after it. */
  after: State
}

/** The reading of a page of which it is known what it is about. */
export class Followed {
  private readonly memory: Memory
  private readonly journal: Journal
  private readonly fold: Fold
  /** Another memory, of which nothing is written down. */
  private readonly other: Memory
  /** What is known before the first block. */
  readonly start: State

  constructor(tools: Tools, hints: Hints, about: About) {
    this.memory = new Memory(tools, hints, about)
    this.other = new Memory(tools, hints, about)
    this.start = this.memory.save()
    this.journal = new Journal(this.memory)
    this.fold = new Fold(tools, hints, about, this.memory)
  }

  /** Reads a block after what is known before it. */
  read(block: Block, before: State): Read {
    this.memory.load(before)
    this.journal.take()
    const found = this.fold.read(block)
    return { found, acts: this.journal.take(), after: this.memory.save() }
  }

  /** The same block after something else than before; null where it may read otherwise then. */
  again({ found, acts }: Read, { heading }: Block, before: State): Read | null {
    this.other.load(before)
    this.other.context.enter(heading === true)
    return repeat(acts, this.other) ? { found, acts, after: this.other.save() } : null
  }
}
