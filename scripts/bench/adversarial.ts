import { measuredIn } from "./apart.ts"
import type { Bench } from "./figure.ts"

/**
 * Hostile texts, once and twice as long: reading that is linear takes twice as long, not four times.
 * In a process with much room for young objects: else the collector, whose share jumps from one length
 * to the next, hides how the reading itself grows.
 */
export const adversarial: Bench = {
  name: "adversarial",
  *run() {
    yield* measuredIn("adversarial-measure.ts", ["--max-semi-space-size=512"])
  },
}
