import { LANGUAGES, type Language } from "#graph/export/index.ts"
import { Fault } from "../lib/fault.ts"

/** The language that a file is asked for in. */
export function languageOf(name = "en"): Language {
  const found = LANGUAGES.find((each) => each === name)
  if (found !== undefined) return found
  throw new Fault(`A file cannot be written in "${name}"; known: ${LANGUAGES.join(", ")}.`)
}
