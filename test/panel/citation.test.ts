import { expect, test } from "vitest"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { createReader } from "#graph/read/index.ts"
import { languagesOf, readCitations } from "../../extension/panel/citation/read-citation.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const pack = buildReaderPack(loadData())
const read = readCitations(createReader(pack), languagesOf(pack))
const meant = (text: string) => read(text)?.targets

test.each([
  ["18.1.b", ["ets185:18.1.b"]],
  ["18(1)(b)", ["ets185:18.1.b"]],
  ["art. 19", ["ets185:19"]],
  ["Art. 18 Abs. 1 lit. b", ["ets185:18.1.b"]],
  ["artikel 18 lid 1 onder b", ["ets185:18.1.b"]],
  ["Article 6 of the First Protocol", ["ets189:6"]],
  ["§ 202a StGB", ["de/stgb:202a"]],
  ["articles 2 à 4", ["ets185:2", "ets185:3", "ets185:4"]],
])("%s, typed, leads to %s", (typed, targets) => {
  expect(meant(typed)).toEqual(targets)
})

test.each(["", "hacking", "Art 18 StGB", "GDPR art. 6", "article 99", "202a"])(
  "%s, typed, is no citation",
  (typed) => {
    expect(meant(typed)).toBeUndefined()
  },
)
