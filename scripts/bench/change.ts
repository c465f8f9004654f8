import { type Block, splitBlocks } from "#graph/read/index.ts"
import { loadReader } from "../lib/reader.ts"
import { type Bench, type Figure, median, round } from "./figure.ts"
import { dense, type Sample, sparse } from "./texts.ts"

const PAGE_LENGTH = 1_000_000
const RUNS = 60

/** What is written into a block in the middle of a page, and what of the page depends on it. */
const CHANGES = {
  "a word": (text: string) => `${text} Again.`,
  "another article": () => "Article 19 of the Budapest Convention is the one that is meant.",
  "another treaty": () => "The Additional Protocol (ETS 189) is another one, and Article 4 of it.",
}

/** A page of 1 MB in which one block changes, next to reading it as a whole. */
export const change: Bench = {
  name: "change",
  *run() {
    for (const sample of [sparse(), dense()]) yield* figures(sample)
  },
}

function* figures({ name, text }: Sample): Iterable<Figure> {
  const blocks: Block[] = splitBlocks(text.slice(0, PAGE_LENGTH))
  const hints = { title: "Budapest Convention" }
  const reader = loadReader()
  for (const [what, write] of Object.entries(CHANGES)) {
    const session = reader.follow(hints)
    const whole = time(() => session.update(blocks)).ms
    const times: number[] = []
    let steps = 0
    // Elsewhere each time, so that no text is met twice; the change is taken back, untimed.
    for (let run = 0; run < RUNS; run += 1) {
      const at = (blocks.length >> 1) + run * 3
      const changed = blocks.with(at, { text: write(blocks[at]!.text) })
      const once = time(() => session.update(changed))
      times.push(once.ms)
      steps = Math.max(steps, once.steps)
      time(() => session.update(blocks))
    }
    yield {
      figure: `one block of a 1 MB page changes, ${name}`,
      of: what,
      value: round(median(times), 3),
      unit: "ms",
      most: round(Math.max(...times), 2),
      blocks: blocks.length,
      readAgainAtMost: steps,
      whole: round(whole, 1),
    }
  }
}

function time(update: () => Iterable<unknown>): { ms: number; steps: number } {
  const start = performance.now()
  let steps = 0
  for (const _ of update()) steps += 1
  return { ms: performance.now() - start, steps }
}
