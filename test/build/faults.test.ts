import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { checkData } from "#graph/build/check.ts"
import type { DataText } from "#graph/build/dataset.ts"
import { compareIds } from "#graph/ids/index.ts"
import { readDataFiles, sentence } from "../../scripts/lib/load-data.ts"

const FIXTURES = join(import.meta.dirname, "../fixtures/data")
const valid = readDataFiles(join(FIXTURES, "valid"))

/** The sound folder with the files of a faulty one laid over it. */
function overlaid(folder: string): DataText[] {
  const faulty = new Map(readDataFiles(folder).map((text) => [text.file, text]))
  const kept = valid.map((text) => faulty.get(text.file) ?? text)
  return [...kept, ...[...faulty.values()].filter((text) => !kept.includes(text))].toSorted(
    (a, b) => compareIds(a.file, b.file),
  )
}

test("the sound folder has no fault", () => {
  expect(checkData(valid)).toEqual([])
})

describe("each faulty folder has exactly the faults its expected.txt names", () => {
  const root = join(FIXTURES, "invalid")
  for (const name of readdirSync(root)) {
    test(name, () => {
      const expected = readFileSync(join(root, name, "expected.txt"), "utf8")
        .trimEnd()
        .split("\n")
      const found = checkData(overlaid(join(root, name))).map(sentence)
      expect(found.toSorted()).toEqual(expected.toSorted())
    })
  }
})

test("without sources.json the checker asks for it once", () => {
  const faults = checkData(valid.filter(({ file }) => file !== "sources.json"))
  expect(faults.map(({ file }) => file)).toEqual(["sources.json"])
})
