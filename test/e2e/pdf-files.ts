import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Browser, Page } from "puppeteer-core"
import type { PageModel } from "#extension/shared/messages.ts"
import { serviceWorker, tabOf } from "../../scripts/lib/chromium.ts"
import { until } from "./session.ts"

/** How a file is served. */
export interface Served {
  bytes: Uint8Array
  type?: string
  status?: number
  /** Whether parts of it can be asked for. */
  ranges?: boolean
  /** Bytes of nothing that the file seems to have in its middle: it is made up as it is asked for. */
  padding?: { at: number; length: number }
}

export interface FileServer {
  at(path: string): string
  /** Bytes sent so far. */
  sent(): number
  close(): void
}

/** Serves files by path; whole, or in parts where they allow it. */
export async function serveFiles(files: Record<string, Served>): Promise<FileServer> {
  let sent = 0
  const server = createServer((request, response) => {
    const file = files[(request.url ?? "/").slice(1)]
    if (!file) return response.writeHead(404).end()
    const { bytes, type = "application/pdf", status = 200, ranges = false, padding } = file
    const length = bytes.length + (padding?.length ?? 0)
    const asked = ranges ? /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") : null
    const headers: Record<string, string | number> = { "content-type": type }
    if (ranges) headers["accept-ranges"] = "bytes"
    if (!asked) {
      response.writeHead(status, { ...headers, "content-length": length })
      if (!padding) sent += bytes.length
      return padding ? response.write(part(file, 0, 1024)) : response.end(bytes)
    }
    const [from, to] = [Number(asked[1]), Math.min(length, Number(asked[2]) + 1)]
    sent += to - from
    headers["content-range"] = `bytes ${from}-${to - 1}/${length}`
    response.writeHead(206, { ...headers, "content-length": to - from })
    return response.end(part(file, from, to))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    at: (path) => `http://127.0.0.1:${port}/${path}`,
    sent: () => sent,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A file that also holds an object of `length` bytes that no page needs. */
export function padded(bytes: Uint8Array, length: number): Pick<Served, "bytes" | "padding"> {
  const file = Buffer.from(bytes).toString("latin1")
  const table = file.lastIndexOf("\nxref") + 1
  const before = `${file.slice(0, table)}999 0 obj\n<< /Length ${length} >>\nstream\n`
  const closing = "\nendstream\nendobj\n"
  const end = file.slice(table, file.lastIndexOf("startxref"))
  const start = before.length + length + closing.length
  const whole = `${before}${closing}${end}startxref\n${start}\n%%EOF\n`
  return { bytes: Buffer.from(whole, "latin1"), padding: { at: before.length, length } }
}

function part({ bytes, padding }: Served, from: number, to: number): Uint8Array {
  if (!padding) return bytes.subarray(from, to)
  const out = new Uint8Array(to - from).fill(32)
  const tail = padding.at + padding.length
  for (let i = from; i < to; i += 1) {
    if (i < padding.at) out[i - from] = bytes[i]!
    else if (i >= tail) out[i - from] = bytes[i - padding.length]!
  }
  return out
}

/** A new tab with the viewer, and what its console and its errors say. */
export async function openViewer(
  browser: Browser,
  file?: string,
): Promise<{ page: Page; said: string[] }> {
  const { host } = new URL((await serviceWorker(browser)).url())
  const page = await browser.newPage()
  const said: string[] = []
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`))
  page.on("pageerror", (error) => said.push(`error: ${String(error)}`))
  const query = file === undefined ? "" : `?file=${encodeURIComponent(file)}`
  await page.goto(`chrome-extension://${host}/viewer.html${query}`)
  return { page, said }
}

/** What the viewer answers the panel, once all pages are read. */
export async function untilAllRead(browser: Browser, page: Page): Promise<PageModel> {
  return until("the whole document to be read", async () => {
    const done = await page.evaluate(
      () => performance.getEntriesByName("glossator: all read").length > 0,
    )
    const model = done ? ((await tellViewer(browser, page, "getPage")) as PageModel | null) : null
    return model?.status === "done" ? model : null
  })
}

/** Sends the viewer in a tab what the panel or the background would. */
export async function tellViewer(
  browser: Browser,
  page: Page,
  type: string,
  data?: unknown,
): Promise<unknown> {
  const worker = await serviceWorker(browser)
  const { id } = await tabOf(browser, page)
  const message = { id: 0, type, data, timestamp: 0 }
  return worker.evaluate(
    async (tabId, sent) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
      const answer = (await tabs.sendMessage(tabId, sent)) as { res?: unknown } | undefined
      return answer?.res ?? null
    },
    id,
    message,
  )
}

interface Tabs {
  sendMessage(id: number, message: object): Promise<unknown>
}
