import type { Block, Hints } from "#graph/read/types.ts"
import type { Found, Meaning } from "./types.ts"

/** Name of the line on which a document is read. */
export const LINE = "reading"

/** Blocks that follow each other and differ in their texts only. */
export interface Run {
  lang?: string | undefined
  heading?: boolean | undefined
  texts: string[]
}

/**
 * From page to background: a document in portions. `begin` keeps so many blocks at both ends of the
 * one before; the runs that follow go between them; `seen` is the block up to which references are
 * wanted first. A first reading begins with the first run, others with the end.
 */
export type Asked =
  | { begin: Hints; head: number; tail: number }
  | { runs: Run[] }
  | { seen: number }
  | { end: true }

/**
 * From background to page: meanings that are new on this line since `begin`, numbered on; and four
 * numbers for each reference: block, start, end, meaning. A meaning of -1 takes a block's references away.
 */
export type Told =
  | { meanings: Meaning[]; places: number[]; upTo: number }
  | { done: true }
  | { fault: string }

/** Puts blocks in runs, and notes how much text there is. */
export class Runs {
  list: Run[] = []
  /** UTF-16 code units. */
  length = 0

  add({ text, lang, heading }: Block): void {
    let run = this.list.at(-1)
    if (!run || run.lang !== lang || run.heading !== heading)
      this.list.push((run = { lang, heading, texts: [] }))
    run.texts.push(text)
    this.length += text.length
  }
}

export function blocksOf(runs: readonly Run[]): Block[] {
  return runs.flatMap(({ texts, lang, heading }) => texts.map((text) => ({ text, lang, heading })))
}

/** Writes down what was found, each meaning once. */
export class Telling {
  readonly #numbers = new Map<string, number>()

  tell(found: readonly Found[], upTo: number): Told {
    const meanings: Meaning[] = []
    const places: number[] = []
    for (const { block, placed } of found) {
      if (placed.length === 0) places.push(block, 0, 0, -1)
      for (const { start, end, meaning } of placed) {
        const key = JSON.stringify(meaning)
        let number = this.#numbers.get(key)
        if (number === undefined) {
          this.#numbers.set(key, (number = this.#numbers.size))
          meanings.push(meaning)
        }
        places.push(block, start, end, number)
      }
    }
    return { meanings, places, upTo }
  }
}

/** Reads it again. */
export class Hearing {
  readonly #meanings: Meaning[] = []

  hear(meanings: readonly Meaning[], places: readonly number[]): Found[] {
    for (const meaning of meanings) this.#meanings.push(meaning)
    const found: Found[] = []
    for (let i = 0; i < places.length; i += 4) {
      const block = places[i]!
      let last = found.at(-1)
      if (last?.block !== block) found.push((last = { block, placed: [] }))
      const meaning = this.#meanings[places[i + 3]!]
      if (meaning) last.placed.push({ start: places[i + 1]!, end: places[i + 2]!, meaning })
    }
    return found
  }
}
