import type { DataFault } from "../dataset.ts"
import { FILE_KINDS } from "../files.ts"
import type { DataFile } from "../parse.ts"
import { walkTexts } from "./walk.ts"

/** Texts are clean: what cannot be seen in a file would be seen in a citation or hide from a search. */
export function checkTexts({ file, kind, value }: DataFile): DataFault[] {
  // Tables of words are their authors' own: a blank may be meant there.
  if (FILE_KINDS[kind].byHand) return []
  const faults: DataFault[] = []
  walkTexts(value, (text, path) => {
    // An empty locator is the business of the sources, who say more.
    const reason = path.endsWith(".locator") && text.trim() === "" ? null : reasonFor(text)
    if (reason !== null) faults.push({ file, path, reason })
  })
  return faults
}

function reasonFor(text: string): string | null {
  if (text.trim() === "") return "The text is empty; fill it in or remove it."
  if (text !== text.trim()) return "The text begins or ends with a blank; remove it."
  if (/ {2}/.test(text)) return "The text has two blanks in a row; keep one."
  if (text !== text.normalize("NFC")) {
    return "A letter and its accent are two characters here; type the accented letter as one."
  }
  return null
}
