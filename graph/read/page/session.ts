import type { PageLanguage, Scores } from "../language/languages.ts"
import { SURVEY_LENGTH, Topic } from "../resolve/topic.ts"
import type { Look } from "../resolve/topics.ts"
import type { Block, Hints, Reference } from "../types.ts"
import { aligned } from "./align.ts"
import type { Tools } from "./fold.ts"
import { Followed, type Read } from "./followed.ts"
import { sameState } from "./memory.ts"
import { type About, aboutOf } from "./survey.ts"

/** Index of a step that goes no further before the next block has come. */
export const WAITS = -1
const WAIT: Step = { index: WAITS, found: null }

/** A block that has been looked at (then `found` is null) or read anew. */
export interface Step {
  index: number
  found: readonly Reference[] | null
}

/**
 * The reading of a page that changes. A block reads as before where its text, language and kind and
 * all that was known before it are the same; only the others are read.
 *
 *     const session = reader.follow({ title, url, lang, pin })
 *     for (const { index, found } of session.update(blocks)) if (slice.isOver) await rest()
 *     session.found[i] // references of blocks[i]
 *
 * Other hints need another session.
 */
export class Session {
  private readonly tools: Tools
  private readonly hints: Hints
  private readonly topic: Topic
  private readonly page: PageLanguage
  private blocks: readonly Block[] = []
  private looks: readonly Look[] = []
  /** Points of the languages before each block, as far as they were counted. */
  private scores: readonly Scores[] = []
  private about: About | null = null
  private reading: Followed | null = null
  private reads: readonly Read[] = []
  private lists: readonly (readonly Reference[])[] = []

  constructor(tools: Tools, hints: Hints) {
    this.tools = tools
    this.hints = hints
    this.topic = new Topic(hints, tools.topics)
    this.page = tools.languages.page(tools.languages.byId(hints.lang))
  }

  /**
   * References of every block of the last update, offsets in UTF-16 code units of its text. A block
   * that reads as before has the very list of before.
   */
  get found(): readonly (readonly Reference[])[] {
    return this.lists
  }

  /**
   * Reads a page as it stands now: all its blocks in order, those that stand as before included,
   * best as the very objects of before. Yields after each block that has been looked at or read anew,
   * so that the caller can rest and show what is there; the session's `found` is the new one when it
   * ends. Left early, it changes nothing.
   * @param isWhole whether all blocks are there; until then the list of a first reading may grow
   */
  *update(blocks: readonly Block[], isWhole: () => boolean = always): Generator<Step, void, void> {
    const was = aligned(this.blocks, blocks)
    const looks: Look[] = []
    const scores: Scores[] = []
    yield* this.survey(blocks, isWhole, was, looks, scores)
    const about = aboutOf(this.topic, looks, this.page)
    const sameAbout = this.about !== null && sameAs(this.about, about)
    const reading = sameAbout ? this.reading! : new Followed(this.tools, this.hints, about)
    const reads: Read[] = []
    let state = reading.start
    for (let i = 0; i < blocks.length || (yield* comes(blocks, i, isWhole)); i += 1) {
      const before = sameAbout ? (was[i] ?? -1) : -1
      const old = before < 0 ? undefined : this.reads[before]
      let now: Read | null = null
      if (old !== undefined) {
        const known = before === 0 ? reading.start : this.reads[before - 1]!.after
        now = sameState(state, known) ? old : reading.again(old, blocks[i]!, state)
      }
      const isNew = now === null
      now ??= reading.read(blocks[i]!, state)
      reads.push(now)
      state = now.after
      if (isNew) yield { index: i, found: now.found }
    }
    this.blocks = blocks
    this.looks = looks
    this.scores = scores
    this.about = about
    this.reading = reading
    this.reads = reads
    this.lists = reads.map(({ found }) => found)
  }

  /** What the page is about: of blocks that stand as before, what they said is still known. */
  private *survey(
    blocks: readonly Block[],
    isWhole: () => boolean,
    was: Int32Array,
    looks: Look[],
    scores: Scores[],
  ): Generator<Step, void, void> {
    let length = 0
    for (let i = 0; length <= SURVEY_LENGTH; i += 1) {
      if (i >= blocks.length && !(yield* comes(blocks, i, isWhole))) break
      const before = was[i] ?? -1
      const look = before < 0 ? undefined : this.looks[before]
      looks.push(look ?? this.topic.look(blocks[i]!.text))
      length += blocks[i]!.text.length
      if (look === undefined) yield { index: i, found: null }
    }
    const { page } = this
    let now: Scores = { points: this.tools.languages.none, clear: false }
    for (let i = 0; !now.clear; i += 1) {
      if (i >= blocks.length && !(yield* comes(blocks, i, isWhole))) break
      scores.push(now)
      const before = was[i] ?? -1
      const after = before < 0 ? undefined : this.scores[before + 1]
      if (after !== undefined && samePoints(this.scores[before]!, now)) {
        now = after
        continue
      }
      page.load(now)
      page.take(blocks[i]!.text)
      now = page.save()
    }
    scores.push(now)
    page.load(now)
  }
}

function always(): boolean {
  return true
}

/** Waits for a block that is not there yet; false where it will not come. */
function* comes(
  blocks: readonly Block[],
  index: number,
  isWhole: () => boolean,
): Generator<Step, boolean, void> {
  while (index >= blocks.length && !isWhole()) yield WAIT
  return index < blocks.length
}

function sameAs(a: About, b: About): boolean {
  return a.instrument === b.instrument && a.lexicon === b.lexicon && a.ownText === b.ownText
}

function samePoints(a: Scores, b: Scores): boolean {
  return a === b || (a.clear === b.clear && a.points.every((value, i) => value === b.points[i]))
}
