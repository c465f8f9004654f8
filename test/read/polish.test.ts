import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { formOf } from "#graph/ids/index.ts"
import { GrammarFile } from "#graph/model/files/grammar.ts"
import { createReader, readText } from "#graph/read/index.ts"
import { loadData } from "../../scripts/lib/load-data.ts"
import { loadSentences } from "../../scripts/lib/corpus.ts"

/** A ninth language is a grammar and names of treaties, both data: nothing else is given to the reader here. */
const FOLDER = new URL("../fixtures/polish/", import.meta.url)
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))

const data = loadData()
const names = json("names.json") as Record<string, string[]>
const reader = createReader(
  buildReaderPack({
    ...data,
    grammars: [...data.grammars, GrammarFile.parse(json("pl.json"))],
    instruments: data.instruments.map((instrument) => {
      const { sure } = instrument.names
      const polish = names[instrument.id] ?? []
      return { ...instrument, names: { ...instrument.names, sure: { ...sure, pl: polish } } }
    }),
  }),
)

test.each(loadSentences("pl", FOLDER))("pl.txt:$line $text", ({ text, hints, want }) => {
  const found = readText(reader, text, hints).filter(
    ({ targets }) => formOf(targets[0]!) === "provision",
  )
  expect(found.map(({ start, end, targets }) => ({ start, end, targets }))).toEqual(
    want.map(({ start, end, targets }) => ({ start, end, targets })),
  )
})
