import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { createReader, readText } from "#graph/read/index.ts"
import { loadData } from "../lib/load-data.ts"
import { type Bench, round, timesAsLong } from "./figure.ts"
import { dense, sparse } from "./texts.ts"

/** The languages that the texts are in, and one more. */
const FEW = new Set(["en", "es", "fr"])
const LENGTH = 300_000
const TURNS = 41

/** What five more languages cost in the reading of texts that are in none of them. */
export const languages: Bench = {
  name: "languages",
  *run() {
    const pack = buildReaderPack(loadData())
    const few = pack.grammars.filter(({ id }) => FEW.has(id))
    const readers = [createReader({ ...pack, grammars: few }), createReader(pack)]
    for (const { name, text } of [sparse(), dense()]) {
      const part = text.slice(0, LENGTH)
      const [three, all] = readers.map(
        (reader) => () => readText(reader, part, { title: "Budapest Convention" }),
      )
      yield {
        figure: `time with ${pack.grammars.length} languages in place of ${few.length}, ${name}`,
        value: round(timesAsLong(all!, three!, TURNS)),
        unit: "times",
      }
    }
  },
}
