/** The figures of the hostile texts, one JSON line each. */
import { readText } from "#graph/read/index.ts"
import { loadReader } from "../lib/reader.ts"
import { leastTimes, round } from "./figure.ts"
import { HOSTILE } from "./hostile.ts"

const LENGTH = 200_000
const RUNS = 9

const reader = loadReader()
for (const [family, make] of Object.entries(HOSTILE)) {
  const read = (length: number) => {
    const text = make(length)
    return () => readText(reader, text, { title: "Budapest Convention" })
  }
  const [once, twice, fourTimes] = leastTimes(
    [1, 2, 4].map((times) => read(times * LENGTH)),
    RUNS,
  )
  console.log(
    JSON.stringify({
      figure: "time when doubled",
      of: family,
      value: round(twice! / once!),
      unit: "times",
      doubledAgain: round(fourTimes! / twice!),
      ms: round(once!, 1),
    }),
  )
}
