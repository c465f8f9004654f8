import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Page } from "puppeteer-core"

/** Pages by path; those that name the address of another are made once it is known. */
export type Pages = Record<string, string | ((site: Site) => string)>

/** Pages served on an address of this machine. */
export interface Site {
  at(path: string): string
  /** The same server under another name: another site. */
  elsewhere(path: string): string
  close(): void
}

const TYPES: Record<string, string> = {
  txt: "text/plain",
  svg: "image/svg+xml",
  xhtml: "application/xhtml+xml",
}

/** Serves pages as what the ending of their path says, HTML otherwise. */
export async function serveSite(pages: Pages): Promise<Site> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1)
    const page = pages[path]
    const body = typeof page === "function" ? page(site) : page
    const type = TYPES[path.split(".").at(-1)!] ?? "text/html"
    response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` })
    response.end(body ?? "")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const site: Site = {
    at: (path) => `http://127.0.0.1:${port}/${path}`,
    elsewhere: (path) => `http://localhost:${port}/${path}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return site
}

/** What makes an article one of the Convention. */
export const NAMED = "of the Budapest Convention"

export function ref(number: number | string): string {
  return `Article ${number} ${NAMED}`
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

/** How many changes such a page has counted. */
export function changesOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { changes: number }).changes)
}

/** A page just over what is read unasked, in a form that costs the browser little. */
export const LARGE = `<!doctype html><html lang="en"><title>All in one</title>
<body><p>See ${ref(19)}.</p><script>
const all = Object.assign(document.createElement("div"), { hidden: true })
all.textContent = "0123456789".repeat(2_000_001)
document.body.append(all)</script>`
