import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

const FIELDS = ["label", "title", "summary"] as const
const OWN_WORDS = ["label", "summary"] as const

/**
 * What is said of treaties is said in English and French. Only headings of instruments that pages
 * are not marked for may wait for their French form: an official name is never made up.
 */
export function checkFrench({ file, kind, value }: DataFile): DataFault[] {
  if (kind !== "instruments") return []
  const instrument = value as InstrumentFile
  return [
    ...missing(file, "", instrument, FIELDS),
    ...instrument.provisions.flatMap((record, i) =>
      missing(file, `provisions[${i}].`, record, instrument.marked === true ? FIELDS : OWN_WORDS),
    ),
  ]
}

function missing(
  file: string,
  at: string,
  record: Partial<Record<(typeof FIELDS)[number], unknown>>,
  fields: readonly (typeof FIELDS)[number][],
): DataFault[] {
  return fields
    .filter((field) => {
      const text = record[field] as Record<string, string> | undefined
      return text !== undefined && text["fr"] === undefined
    })
    .map((field) => ({
      file,
      path: `${at}${field}`,
      reason: `The French ${field} is missing; add "fr" beside "en".`,
    }))
}
