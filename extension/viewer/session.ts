import type { Bytes } from "./open/bytes.ts"
import type { OpenDocument } from "./open/document.ts"
import { Paint } from "./marks/paint.ts"
import { PdfReader, type ReaderListener } from "./marks/pdf-reader.ts"
import { Pages } from "./pages/pages.ts"
import { copyRunningText } from "./text/copy.ts"
import { gather } from "./text/document-text.ts"
import { PdfSource } from "./text/pdf-source.ts"

/** What the bar shows of a document. */
export interface SessionListener extends ReaderListener {
  current(page: number): void
  zoomed(): void
  /** The text of a page is on its sheet. */
  shown(): void
  /** The text of all pages is in. */
  complete(): void
}

/** One open document: its pages, its text, its marks. */
export class Session {
  readonly bytes: Bytes
  readonly pages: Pages
  readonly source: PdfSource
  readonly paint: Paint
  readonly reader: PdfReader
  readonly title: string
  readonly open: OpenDocument
  #stop = new AbortController()

  private constructor(parts: {
    bytes: Bytes
    open: OpenDocument
    title: string
    lang: string | undefined
    first: { width: number; height: number }
    listener: SessionListener
  }) {
    const { bytes, open, title, lang, first, listener } = parts
    this.bytes = bytes
    this.open = open
    this.title = title
    this.pages = new Pages(open.document, first, {
      shown: (page) => {
        this.paint.show(page)
        listener.shown()
      },
      hidden: (page) => this.paint.hide(page),
      current: (page) => listener.current(page),
      zoomed: () => listener.zoomed(),
    })
    const url = bytes.url ?? location.href
    this.source = new PdfSource(this.pages, { title, url, lang })
    this.paint = new Paint(this.source)
    this.reader = new PdfReader(this.source, this.pages, this.paint, listener)
    const { signal } = this.#stop
    addEventListener("copy", (event) => copyRunningText(event, this.source), { signal })
    const heard = {
      size: (page: number, size: { width: number; height: number }) =>
        this.pages.resize(page, size),
      ready: () => this.source.grow(),
    }
    void gather(open.document, this.source.text, heard, signal).then(() => {
      if (!signal.aborted) listener.complete()
    })
  }

  static async start(
    bytes: Bytes,
    open: OpenDocument,
    listener: SessionListener,
  ): Promise<Session> {
    const { document } = open
    const [page, metadata, labels] = await Promise.all([
      document.getPage(1).catch(() => null),
      document.getMetadata().catch(() => null),
      document.getPageLabels().catch(() => null),
    ])
    const info = metadata?.info as { Title?: string; Language?: string } | undefined
    const first = page?.getViewport({ scale: 1 }) ?? { width: 595, height: 842 }
    const title = info?.Title?.trim() || bytes.name
    const lang = /^[a-z]{2}(?![a-z])/i.exec(info?.Language ?? "")?.[0].toLowerCase()
    const session = new Session({ bytes, open, title, lang, first, listener })
    session.pages.labels = labels
    return session
  }

  async close(): Promise<void> {
    this.#stop.abort()
    this.reader.close()
    this.pages.close()
    this.paint.close()
    await this.open.close().catch(() => undefined)
  }
}
