import { canonicalText } from "../canonical.ts"
import type { DataFault } from "../dataset.ts"
import { FILE_KINDS } from "../files.ts"
import type { DataFile } from "../parse.ts"

/** A file is written the one way the formatter writes it, so that a change shows as itself. */
export function checkCanonical({ file, kind, text, value }: DataFile): DataFault[] {
  if (FILE_KINDS[kind].byHand || canonicalText(kind, value) === text) return []
  const reason = 'The file is not in its usual layout; "npm run format" rewrites it.'
  return [{ file, path: "", reason }]
}
