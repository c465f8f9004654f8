import type { DataFault, DataSet, DataText } from "./dataset.ts"
import { FILE_KINDS, kindOf, type FileKind } from "./files.ts"
import { jsonFault, placeOf } from "./json-place.ts"
import { schemaFaults } from "./schema-faults.ts"

/** A data file that has the form of its kind. */
export interface DataFile {
  file: string
  kind: FileKind
  text: string
  /** Content as the model reads it: fields in the model's order. */
  value: object
}

/** Reads the text of data files. What cannot be read is left out and named among the faults. */
export function parseFiles(texts: readonly DataText[]): { files: DataFile[]; faults: DataFault[] } {
  const files: DataFile[] = []
  const faults: DataFault[] = []
  for (const { file, text } of texts) {
    const kind = kindOf(file)
    if (kind === null) {
      faults.push({ file, path: "", reason: wrongPlace() })
      continue
    }
    const json = readJson(text)
    if ("reason" in json) {
      faults.push({ file, path: "", reason: json.reason })
      continue
    }
    const read = FILE_KINDS[kind].model.safeParse(json.value)
    if (read.success) files.push({ file, kind, text, value: read.data })
    else faults.push(...schemaFaults(file, json.value, read.error.issues))
  }
  return { files, faults }
}

/** The data set made of files that have been read. */
export function toDataSet(files: readonly DataFile[]): DataSet {
  const of = <T>(kind: FileKind) =>
    files.filter((file) => file.kind === kind).map((file) => file.value as T)
  return {
    instruments: of("instruments"),
    correspondences: of("correspondences"),
    countries: of("countries"),
    groups: of("groups"),
    guidance: of("guidance"),
    cases: of("cases"),
    documents: of("documents"),
    recommendations: of("recommendations"),
    organisations: of("organisations"),
    projects: of("projects"),
    events: of("events"),
    statistics: of("statistics"),
    grammars: of("grammar"),
    styles: of("styles"),
    citations: of("citations"),
    sources: of<{ sources: DataSet["sources"] }>("sources").flatMap((file) => file.sources),
  }
}

function readJson(text: string): { value: unknown } | { reason: string } {
  if (text.startsWith("\uFEFF")) {
    return { reason: "The file begins with an invisible byte order mark; save it without one." }
  }
  const lost = text.indexOf("\uFFFD")
  if (lost >= 0) {
    const { line, column } = placeOf(text, lost)
    return {
      reason: `A letter is lost at line ${line}, column ${column}; save the file as UTF-8 and write the letter again.`,
    }
  }
  const fault = jsonFault(text)
  if (fault === null) return { value: JSON.parse(text) as unknown }
  const { line, column } = placeOf(text, fault.offset)
  const where = `at line ${line}, column ${column}`
  if (fault.what === "twice") {
    return { reason: `The field "${fault.key}" stands twice, again ${where}; keep one of the two.` }
  }
  if (fault.what === "end") {
    return { reason: `The file ends too soon, ${where}; restore what is missing.` }
  }
  if (fault.what === "comma")
    return { reason: `A comma is missing before ${where.slice(3)}; add it.` }
  if (fault.what === "too-many") {
    return { reason: `There is a comma too many before ${where.slice(3)}; remove it.` }
  }
  const found = JSON.stringify(text[fault.offset])
  return { reason: `This is not JSON: ${found} cannot stand ${where}; correct the punctuation.` }
}

function wrongPlace(): string {
  const folders = Object.keys(FILE_KINDS).filter((kind) => kind !== "sources")
  return `No data file belongs here; put it in one of ${folders.join(", ")}, or in sources.json.`
}
