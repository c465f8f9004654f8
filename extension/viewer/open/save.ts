import { el } from "../chrome/el.ts"
import type { Bytes } from "./bytes.ts"

/** How many bytes are held in memory at once. */
const PIECE = 16_000_000

/** Saves a file under its own name, as it came. */
export async function saveCopy({ name, length, read }: Bytes): Promise<void> {
  const pieces: Blob[] = []
  for (let from = 0; from < length; from += PIECE)
    pieces.push(new Blob([await read(from, Math.min(length, from + PIECE))]))
  const blob = new Blob(pieces, { type: "application/pdf" })
  const href = URL.createObjectURL(blob)
  el("a", { href, download: name }).click()
  // The browser takes its own copy a little later.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
