import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** Pages by path, served on an address of this machine. */
export interface Site {
  at(path: string): string
  close(): void
}

const TYPES: Record<string, string> = {
  txt: "text/plain",
  svg: "image/svg+xml",
  xhtml: "application/xhtml+xml",
}

/** Serves pages: plain text where the path ends in ".txt", HTML otherwise. */
export async function serveSite(pages: Record<string, string>): Promise<Site> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1)
    const body = pages[path]
    const type = TYPES[path.split(".").at(-1)!] ?? "text/html"
    response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` })
    response.end(body ?? "")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (path) => `http://127.0.0.1:${port}/${path}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The sample page of the start command. */
export function samplePage(): string {
  return readFileSync(new URL("../../scripts/start/sample.html", import.meta.url), "utf8")
}

/**
 * A page that counts every change of its document from the first moment its scripts run until it is
 * asked.
 */
export function watched(body: string, title = "A page"): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body>${body}</body><script>
addEventListener("load", () => {
  globalThis.changes = 0
  new MutationObserver((records) => (globalThis.changes += records.length)).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  })
})</script></html>`
}
