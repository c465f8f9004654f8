import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import type { DataFault, DataSet, DataText } from "#graph/build/dataset.ts"
import { parseFiles, toDataSet } from "#graph/build/parse.ts"
import { compareIds } from "#graph/ids/index.ts"
import { SynonymsFile } from "#graph/search/index.ts"
import { Fault } from "./fault.ts"

/** The project's own data. */
export const DATA = fileURLToPath(new URL("../../data", import.meta.url))

/** Folders that hold no facts: schemas made for editors, words that belong to the search. */
const NO_FACTS = /^(schema|search)\//

/** Every data file of a folder, by path. */
export function readDataFiles(folder = DATA): DataText[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Fault(`${folder}: there is no such folder; name one that holds data files.`)
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: relative(folder, path).split(sep).join("/") }))
    .filter(({ file }) => !NO_FACTS.test(file))
    .toSorted((a, b) => compareIds(a.file, b.file))
    .map(({ path, file }) => ({ file, text: readFileSync(path, "utf8") }))
}

/** Faults for files in the folders of a data folder that nothing would read, such as `cases/x.yaml`. */
export function strayFiles(folder = DATA): DataFault[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|~$|\.json$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => file.includes("/"))
    .map((file) => ({
      file,
      path: "",
      reason: 'Nothing reads this file: data files end in ".json"; rename it or take it away.',
    }))
}

/**
 * Reads a data folder whole.
 * @throws Fault where a file is not JSON or has not the form of its kind; the sentence names the
 *   first such file and place. Dangling ids are the checker's business.
 */
export function loadData(folder = DATA): DataSet {
  const { files, faults } = parseFiles(readDataFiles(folder))
  if (faults[0] !== undefined) throw new Fault(sentence(faults[0]))
  return toDataSet(files)
}

/**
 * Words that mean the same in a search.
 * @throws Fault where the file is missing or has not the form
 */
export function loadSynonyms(folder = DATA): SynonymsFile {
  try {
    return SynonymsFile.parse(
      JSON.parse(readFileSync(join(folder, "search/synonyms.json"), "utf8")),
    )
  } catch {
    throw new Fault("search/synonyms.json: The file is missing or has not its form; restore it.")
  }
}

/** `file: path: reason`, as `check-data` prints it. */
export function sentence({ file, path, reason }: DataFault): string {
  return path === "" ? `${file}: ${reason}` : `${file}: ${path}: ${reason}`
}
