import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv } from "ajv"
import { describe, expect, test } from "vitest"
import { FILE_KINDS, kindOf } from "#graph/build/files.ts"
import { buildGraph } from "#graph/build/index.ts"
import { DATA, loadData, readDataFiles } from "../../scripts/lib/load-data.ts"
import { staleSchemas } from "../../scripts/lib/schemas.ts"

const validatorOf = (name: string) =>
  new Ajv({ validateFormats: false }).compile(
    JSON.parse(readFileSync(join(DATA, `schema/${name}.json`), "utf8")) as object,
  )

test("the schemas are those of the models", () => {
  expect(staleSchemas()).toEqual([])
})

describe("what editors are told agrees with what is checked", () => {
  const files = readDataFiles()
  for (const kind of Object.keys(FILE_KINDS) as (keyof typeof FILE_KINDS)[]) {
    const texts = files.filter(({ file }) => kindOf(file) === kind)
    test(`every ${kind} file passes its schema`, () => {
      const validate = validatorOf(FILE_KINDS[kind].schema)
      for (const { file, text } of texts) {
        expect(validate(JSON.parse(text)), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true)
      }
    })
  }

  test("a country without provenance fails the schema", () => {
    const validate = validatorOf("country")
    const { sources: _, ...country } = loadData().countries[0] ?? { sources: [] }
    expect(validate(country)).toBe(false)
  })
})

test("the whole graph is a valid subset", () => {
  const { nodes, edges, sources } = buildGraph(loadData())
  const subset = {
    format: "glossator-subset",
    version: 1,
    exportedAt: "2026-01-01T00:00:00Z",
    selection: {},
    nodes,
    edges,
    sources,
  }
  const validate = validatorOf("subset")
  // Through JSON, as an export is: fields that are undefined are then absent.
  expect(validate(JSON.parse(JSON.stringify(subset))), JSON.stringify(validate.errors)).toBe(true)
})
