import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Fault } from "../lib/fault.ts"
import type { Bench, Figure } from "./figure.ts"

const MEASURE = fileURLToPath(new URL("graph-measure.ts", import.meta.url))

/** Times the real graph and copies of it. What grows by ten should take ten times as long. */
const SCALES = [1, 10, 100]

/**
 * What the panel does with the graph: load, search, neighbourhood, matrix; and the memory it takes.
 * Each size in a process of its own, so that one's memory is not the other's.
 */
export const graph: Bench = {
  name: "graph",
  *run() {
    for (const times of SCALES) yield* measured(times)
  },
}

function measured(times: number): Figure[] {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=12000", MEASURE, String(times)],
    { encoding: "utf8", maxBuffer: 1 << 24 },
  )
  if (status !== 0) {
    const why = stderr.trim().split("\n").at(-1) ?? String(signal)
    throw new Fault(`The graph times ${times} could not be measured (${why}); is memory short?`)
  }
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Figure)
}
