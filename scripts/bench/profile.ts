import { Session } from "node:inspector/promises"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { createReader, readText, splitBlocks } from "#graph/read/index.ts"
import { Tokens } from "#graph/read/scan/tokens.ts"
import { loadData } from "../lib/load-data.ts"
import { type Bench, type Figure, leastTimes, round } from "./figure.ts"
import { dense, type Sample, sparse } from "./texts.ts"

const LENGTH = 300_000
const TURNS = 15
const READINGS = 60
const HINTS = { title: "Budapest Convention" }

/**
 * Where the reader's time goes, and what cannot be saved: what it costs in JavaScript to look at every
 * letter once, and to make every word a number.
 */
export const profile: Bench = {
  name: "profile",
  async *run() {
    const reader = createReader(buildReaderPack(loadData()))
    for (const sample of [sparse(), dense()]) {
      const text = sample.text.slice(0, LENGTH)
      const read = () => readText(reader, text, HINTS)
      yield* floors(sample, text, read)
      yield* shares(sample, read)
    }
  },
}

function* floors({ name }: Sample, text: string, read: () => unknown): Iterable<Figure> {
  const blocks = splitBlocks(text).map((block) => block.text)
  const tokens = new Tokens()
  const steps: [string, () => unknown][] = [
    ["each letter looked at once", () => blocks.reduce((sum, block) => sum + lettersOf(block), 0)],
    ["each word a number", () => blocks.forEach((block) => tokens.take(block))],
    ["all of it", read],
  ]
  const times = leastTimes(
    steps.map(([, run]) => run),
    TURNS,
  )
  for (const [i, [of]] of steps.entries())
    yield {
      figure: `time for a code unit, ${name}`,
      of,
      value: round((times[i]! * 1e6) / text.length, 1),
      unit: "ns",
    }
}

function lettersOf(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i += 1) sum ^= text.charCodeAt(i)
  return sum
}

/** The share of every room of graph/read in the time, by samples of the stack. */
async function* shares({ name }: Sample, read: () => unknown): AsyncIterable<Figure> {
  const session = new Session()
  session.connect()
  await session.post("Profiler.enable")
  await session.post("Profiler.setSamplingInterval", { interval: 200 })
  await session.post("Profiler.start")
  for (let i = 0; i < READINGS; i += 1) read()
  const { profile: taken } = await session.post("Profiler.stop")
  session.disconnect()
  const rooms = new Map<string, number>()
  const nodes = new Map(taken.nodes.map((node) => [node.id, node.callFrame]))
  for (const id of taken.samples ?? []) {
    const { url, functionName } = nodes.get(id)!
    const room = /graph\/read\/(\w+)(?:\/|\.ts)/.exec(url)?.[1] ?? functionName
    rooms.set(room, (rooms.get(room) ?? 0) + 1)
  }
  const all = taken.samples?.length ?? 1
  for (const [of, count] of [...rooms].sort((a, b) => b[1] - a[1])) {
    const share = (100 * count) / all
    if (share >= 1)
      yield { figure: `share of the time, ${name}`, of, value: round(share, 1), unit: "%" }
  }
}
