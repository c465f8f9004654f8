import { browser } from "wxt/browser"
import { serve } from "#extension/shared/reading/serve.ts"
import { LINE, type Asked } from "#extension/shared/reading/wire.ts"
import { createReader, type Reader, type ReaderPack } from "#graph/read/index.ts"

let making: Promise<Reader> | undefined

/** The one reader of all pages, made on first use and kept while this script is awake. */
export function theReader(): Promise<Reader> {
  making ??= fetch("/reader.json")
    .then((response) => response.json() as Promise<ReaderPack>)
    .then(createReader)
  // A failure is told to whoever asks; the next one tries again.
  making.catch(() => (making = undefined))
  return making
}

/**
 * Reads the documents of all tabs. Here and not in the pages, which so hold neither the reader nor
 * its data, and never wait for it. What is kept of a document goes with its line, or with this
 * script's sleep; the page then sends it anew.
 */
export function startReadingPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LINE) return
    let open = true
    port.onDisconnect.addListener(() => (open = false))
    const hear = serve({ post: (told) => open && port.postMessage(told) }, theReader)
    port.onMessage.addListener((asked) => hear(asked as Asked))
  })
}
