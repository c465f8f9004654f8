import { measuredIn } from "./apart.ts"
import type { Bench } from "./figure.ts"

/** Times the real graph and copies of it. What grows by ten should take ten times as long. */
const SCALES = [1, 10, 100]

/**
 * What the panel does with the graph: load, search, neighbourhood, matrix; and the memory it takes.
 * Each size in a process of its own, so that one's memory is not the other's.
 */
export const graph: Bench = {
  name: "graph",
  *run() {
    for (const times of SCALES)
      yield* measuredIn(
        "graph-measure.ts",
        ["--expose-gc", "--max-old-space-size=12000"],
        [String(times)],
      )
  },
}
