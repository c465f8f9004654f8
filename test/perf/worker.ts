import { serve } from "#extension/shared/reading/serve.ts"
import type { Asked } from "#extension/shared/reading/wire.ts"
import { createReader, type Reader, type ReaderPack } from "#graph/read/index.ts"

let reader: Promise<Reader> | undefined

/** The background's part of reading, as a worker: first the data, then a port for each document. */
globalThis.addEventListener("message", ({ data, ports }: MessageEvent<string>) => {
  const [port] = ports
  if (!port) {
    reader = Promise.resolve(createReader(JSON.parse(data) as ReaderPack))
    return
  }
  const hear = serve({ post: (told) => port.postMessage(JSON.stringify(told)) }, () => reader!)
  port.addEventListener("message", (event: MessageEvent<string>) =>
    hear(JSON.parse(event.data) as Asked),
  )
  port.start()
})
