import { splitBlocks } from "#graph/read/index.ts"
import { Fault } from "../lib/fault.ts"
import type { DocumentKind } from "./source.ts"

/** Plain text in UTF-8. */
export const text: DocumentKind = {
  name: "text",
  accepts: () => true,
  open: async (bytes, path) => {
    if (bytes.subarray(0, 4096).includes(0))
      throw new Fault(
        `${path}: this is no text, HTML or PDF file; convert it to one of these first.`,
      )
    const content = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
    return { blocks: splitBlocks(content), hints: {}, offsets: "file" }
  },
}
