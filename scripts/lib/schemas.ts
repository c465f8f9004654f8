import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { toJSONSchema } from "zod"
import type { DataFault } from "#graph/build/dataset.ts"
import { FILE_KINDS } from "#graph/build/files.ts"
import { Subset } from "#graph/model/subset.ts"
import { DATA } from "./load-data.ts"

const MODELS = [
  ...Object.values(FILE_KINDS).map(({ schema, model }) => ({ name: schema, model })),
  { name: "subset", model: Subset },
]

/** The JSON Schemas made from the models: for editors, and `subset` for whoever reads an export. */
function schemaTexts(): { file: string; text: string }[] {
  return MODELS.map(({ name, model }) => {
    const schema = toJSONSchema(model, { target: "draft-7", io: "input" })
    return { file: `schema/${name}.json`, text: `${JSON.stringify(schema, null, 1)}\n` }
  })
}

/** Faults for each schema in `data/schema` that its model has left behind. */
export function staleSchemas(): DataFault[] {
  return schemaTexts()
    .filter(({ file, text }) => read(file) !== text)
    .map(({ file }) => ({
      file,
      path: "",
      reason: 'The schema is older than the model; "npm run format" rewrites it.',
    }))
}

/** Writes the schemas that differ; returns their names. */
export function writeSchemas(): string[] {
  const stale = schemaTexts().filter(({ file, text }) => read(file) !== text)
  mkdirSync(join(DATA, "schema"), { recursive: true })
  for (const { file, text } of stale) writeFileSync(join(DATA, file), text)
  return stale.map(({ file }) => file)
}

function read(file: string): string | null {
  try {
    return readFileSync(join(DATA, file), "utf8")
  } catch {
    return null
  }
}
