import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

const FIELDS = ["label", "title", "summary"] as const

/** Treaties are authentic in English and French: what is said of them is said in both. */
export function checkFrench({ file, kind, value }: DataFile): DataFault[] {
  if (kind !== "instruments") return []
  const instrument = value as InstrumentFile
  return [
    ...missing(file, "", instrument),
    ...instrument.provisions.flatMap((record, i) => missing(file, `provisions[${i}].`, record)),
  ]
}

function missing(
  file: string,
  at: string,
  record: Partial<Record<(typeof FIELDS)[number], unknown>>,
): DataFault[] {
  return FIELDS.filter((field) => {
    const text = record[field] as Record<string, string> | undefined
    return text !== undefined && text["fr"] === undefined
  }).map((field) => ({
    file,
    path: `${at}${field}`,
    reason: `The French ${field} is missing; add "fr" beside "en".`,
  }))
}
