import { readText } from "#graph/read/index.ts"
import { HOSTILE } from "./hostile.ts"
import { loadReader } from "../lib/reader.ts"
import { type Bench, medianTime, round } from "./figure.ts"

const LENGTH = 200_000

/** Hostile texts, once and twice as long: reading that is linear takes twice as long, not four times. */
export const adversarial: Bench = {
  name: "adversarial",
  *run() {
    const reader = loadReader()
    const time = (text: string): number =>
      medianTime(() => readText(reader, text, { title: "Budapest Convention" }), 5)
    for (const [family, make] of Object.entries(HOSTILE)) {
      const once = time(make(LENGTH))
      const twice = time(make(2 * LENGTH))
      yield {
        figure: "time when doubled",
        of: family,
        value: round(twice / once),
        unit: "times",
        ms: round(once, 1),
      }
    }
  },
}
