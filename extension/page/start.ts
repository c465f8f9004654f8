import type { ReaderPack } from "#graph/read/index.ts"
import { HtmlSource } from "./html-source.ts"
import { PageReader } from "./reader.ts"

declare global {
  var glossatorReader: PageReader | undefined
  /** Left by the script that holds the reader's data; taken away once it is used. */
  var glossatorData: ReaderPack | undefined
}

/** Starts reading this document. Called again, it asks again what the user wants here. */
export function startReader(): void {
  const data = globalThis.glossatorData
  delete globalThis.glossatorData
  if (globalThis.glossatorReader) void globalThis.glossatorReader.refresh()
  else if (data) {
    globalThis.glossatorReader = new PageReader(new HtmlSource(), data)
    globalThis.glossatorReader.start()
  }
}
