import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { DataFault } from "../dataset.ts"
import type { FileKind } from "../files.ts"
import type { DataFile } from "../parse.ts"
import { walk } from "./walk.ts"

const FIELDS = ["label", "title", "summary"] as const
const OWN_WORDS = ["label", "summary"] as const

/** What is said in English and French, by folder; a case's label is the name its parties gave it. */
const SAID: Partial<Record<FileKind, readonly string[]>> = {
  countries: ["label"],
  groups: ["label"],
  guidance: FIELDS,
  cases: ["holding", "summary", "outcome"],
  documents: FIELDS,
  recommendations: FIELDS,
  organisations: FIELDS,
  projects: FIELDS,
  events: FIELDS,
  statistics: FIELDS,
}

/**
 * What is said of treaties and their life is said in English and French. Only headings of
 * instruments that pages are not marked for may wait for their French form: an official name is
 * never made up; and what a national provision says is told in English only.
 */
export function checkFrench({ file, kind, value }: DataFile): DataFault[] {
  const faults: DataFault[] = []
  const look = (record: object, at: string, fields: readonly string[], deep = false) => {
    walk(record, (field, text, path) => {
      if (!fields.includes(field) || (!deep && path !== field)) return
      if (typeof text !== "object" || text === null || !("en" in text) || "fr" in text) return
      const reason = `The French ${field} is missing; add "fr" beside "en".`
      faults.push({ file, path: `${at}${path}`, reason })
    })
  }
  look(value, "", SAID[kind] ?? [], true)
  if (kind !== "instruments") return faults
  const instrument = value as InstrumentFile
  look(instrument, "", FIELDS)
  for (const [i, record] of instrument.provisions.entries()) {
    look(record, `provisions[${i}].`, instrument.marked === true ? FIELDS : OWN_WORDS)
  }
  return faults
}
