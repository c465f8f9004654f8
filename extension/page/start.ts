import { HtmlSource } from "./html-source.ts"
import { PageReader } from "./reader.ts"
import { RemoteReader } from "./remote.ts"

declare global {
  var glossatorReader: PageReader | undefined
}

/** Starts reading this document. Called again, it asks again what the user wants here. */
export function startReader(): void {
  if (globalThis.glossatorReader) void globalThis.glossatorReader.refresh()
  else {
    globalThis.glossatorReader = new PageReader(new HtmlSource(), new RemoteReader())
    globalThis.glossatorReader.start()
  }
}
