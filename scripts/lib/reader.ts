import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { createReader, type Reader } from "#graph/read/index.ts"
import { loadData } from "./load-data.ts"

/** The reader with the project's own data, as the extension ships it. */
export function loadReader(): Reader {
  return createReader(buildReaderPack(loadData()))
}
