/**
 * `check-data.ts [--write] [folder]`: names every fault in the data, one `file: path: reason` a
 * line. `--write` first puts sound files in order, layout and French type; a file that cannot be
 * read is left as it is.
 */
import { renameSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { canonicalText, inOrder } from "#graph/build/canonical.ts"
import { checkData } from "#graph/build/check.ts"
import type { DataFault } from "#graph/build/dataset.ts"
import { FILE_KINDS } from "#graph/build/files.ts"
import { inFrenchType } from "#graph/build/french-type.ts"
import { parseFiles } from "#graph/build/parse.ts"
import { Fault, run } from "./lib/fault.ts"
import { DATA, readDataFiles, sentence, strayFiles } from "./lib/load-data.ts"
import { staleSchemas, writeSchemas } from "./lib/schemas.ts"

await run(async () => {
  const { write, folder } = readArguments()
  const own = folder === resolve(DATA)
  if (write) {
    for (const file of writeCanonical(folder)) console.log(`${file}: rewritten`)
    if (own) for (const file of writeSchemas()) console.log(`${file}: rewritten`)
  }
  const texts = readDataFiles(folder)
  const faults = [...checkData(texts), ...strayFiles(folder)]
  if (own) faults.push(...staleSchemas())
  for (const fault of faults) console.log(sentence(fault))
  console.log(summary(texts.length, faults))
  if (faults.length > 0) process.exitCode = 1
})

function readArguments(): { write: boolean; folder: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { write: { type: "boolean", default: false } },
      allowPositionals: true,
    })
    if (positionals.length < 2)
      return { write: values.write, folder: resolve(positionals[0] ?? DATA) }
  } catch {
    // An unknown option: said below.
  }
  throw new Fault("The arguments are not understood: say check-data.ts [--write] [folder].")
}

/** Rewrites each file that is sound but not in its usual form; returns their names. */
function writeCanonical(folder: string): string[] {
  const { files } = parseFiles(readDataFiles(folder))
  const changed: string[] = []
  for (const { file, kind, text, value } of files) {
    const wanted = canonicalText(kind, inFrenchType(inOrder(kind, value)))
    if (FILE_KINDS[kind].byHand || wanted === text) continue
    const path = join(folder, file)
    // Written beside and moved, so that an interruption leaves the old file whole.
    writeFileSync(`${path}.new`, wanted)
    renameSync(`${path}.new`, path)
    changed.push(file)
  }
  return changed
}

function summary(count: number, faults: readonly DataFault[]): string {
  const files = `${count} data file${count === 1 ? "" : "s"}`
  if (faults.length === 0) return `${files}, no fault.`
  const hurt = new Set(faults.map((fault) => fault.file)).size
  return `${files}, ${faults.length} fault${faults.length === 1 ? "" : "s"} in ${hurt} of them.`
}
