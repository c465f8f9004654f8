import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"
import { walkLocalised } from "./walk.ts"

/**
 * What is said in English is said in French too. Only names may wait: the one that its parties
 * gave a case, terms that a treaty defines, and headings of instruments that pages are not marked
 * for. An official name is never made up.
 */
export function checkFrench({ file, kind, value }: DataFile): DataFault[] {
  const faults: DataFault[] = []
  const marked = kind === "instruments" && (value as InstrumentFile).marked === true
  walkLocalised(value, (texts, path) => {
    if ("fr" in texts) return
    if (kind === "cases" && path === "label") return
    if (path.endsWith(".term")) return
    if (kind === "instruments" && !marked && /^provisions\[\d+\]\.title$/.test(path)) return
    const field = path.replaceAll(/\[\d+\]/g, "").replace(/^.*\./, "")
    faults.push({ file, path, reason: `The French ${field} is missing; add "fr" beside "en".` })
  })
  return faults
}
