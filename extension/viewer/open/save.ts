import { el } from "../chrome/el.ts"
import type { Bytes } from "./bytes.ts"

/** Saves a file under its own name, as it came. */
export async function saveCopy({ name, length, read }: Bytes): Promise<void> {
  const blob = new Blob([await read(0, length)], { type: "application/pdf" })
  const href = URL.createObjectURL(blob)
  el("a", { href, download: name }).click()
  // The browser takes its own copy a little later.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
