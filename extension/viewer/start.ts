import { browser } from "wxt/browser"
import { onMessage, sendMessage, type PageModel } from "#extension/shared/messages.ts"
import { el } from "./chrome/el.ts"
import { Notice } from "./chrome/notice.ts"
import { openPanel } from "./chrome/open-panel.ts"
import { askPassword } from "./chrome/password.ts"
import { pickFile, takeDrops } from "./chrome/pick.ts"
import { Toolbar } from "./chrome/toolbar.ts"
import { ViewerFault } from "./fault.ts"
import { bytesOfFile, type Bytes } from "./open/bytes.ts"
import { openDocument } from "./open/document.ts"
import { fetchBytes } from "./open/fetch-bytes.ts"
import { loadPdfjs } from "./open/library.ts"
import { Session } from "./session.ts"
import { say, startWords, whenSpoken } from "./words.ts"
import "./style/viewer.css"

/** Draws the viewer, and opens the file that its address names. */
export function startViewer(body: HTMLElement): void {
  new Viewer(body).start()
}

/** The page around one document at a time. */
class Viewer {
  #session: Session | null = null
  #opening = new AbortController()
  #windowId: number | undefined
  #body: HTMLElement
  #main = el("main", { class: "main", tabindex: "-1" })
  #notice = new Notice(() => this.#pick())
  #toolbar = new Toolbar({
    openFile: () => this.#pick(),
    toggleSidebar: () => undefined,
    goTo: (label) => this.#goTo(label),
    zoom: (direction) => this.#session?.pages.zoom.step(direction),
    zoomTo: (choice) => this.#zoomTo(choice),
    find: () => undefined,
    print: () => undefined,
    save: () => undefined,
    openPanel: () => openPanel(this.#windowId),
  })

  constructor(body: HTMLElement) {
    this.#body = body
  }

  start(): void {
    const file = new URLSearchParams(location.search).get("file")
    if (file !== null) void loadPdfjs()
    this.#main.append(this.#notice.stage)
    this.#body.append(this.#toolbar.element, this.#notice.line, this.#main)
    onMessage("getPage", () => this.#model())
    onMessage(
      "showReference",
      async ({ data }) => (await this.#session?.reader.show(data)) ?? false,
    )
    void browser.windows.getCurrent().then(({ id }) => (this.#windowId = id))
    takeDrops((dropped) => void this.#open(async () => bytesOfFile(dropped), dropped.name))
    void startWords().then(() => {
      if (file === null) this.#notice.welcome()
      else void this.#openAddress(file)
    })
    whenSpoken(() => this.#refresh())
  }

  #pick(): void {
    pickFile((file) => void this.#open(async () => bytesOfFile(file), file.name))
  }

  #openAddress(url: string): Promise<void> {
    const progress = (loaded: number, total: number) => this.#notice.progress(loaded, total)
    return this.#open((signal) => fetchBytes(url, progress, signal), url)
  }

  /** Opens a document in place of the one before, which stays until the new one is there. */
  async #open(get: (signal: AbortSignal) => Promise<Bytes>, name: string): Promise<void> {
    this.#opening.abort()
    const { signal } = (this.#opening = new AbortController())
    if (!this.#session) this.#notice.opening(name)
    try {
      const bytes = await get(signal)
      const open = await openDocument(bytes, askPassword)
      if (signal.aborted) return void open.close()
      const session = await Session.start(bytes, open, {
        current: () => this.#refresh(),
        zoomed: () => this.#refresh(),
        complete: () => this.#complete(),
        read: () => undefined,
      })
      if (signal.aborted) return void session.close()
      await this.#show(session)
    } catch (error) {
      if (signal.aborted) return
      this.#notice.fault(
        error instanceof ViewerFault ? error : new ViewerFault("viewer.fault.damaged", { name }),
      )
    }
  }

  async #show(session: Session): Promise<void> {
    const before = this.#session
    this.#session = session
    this.#notice.clear()
    await before?.close()
    scrollTo(0, 0)
    this.#main.append(session.pages.element)
    session.pages.zoom.fit()
    session.onMark((place) => {
      openPanel(this.#windowId)
      void sendMessage("markClicked", place)
    })
    document.title = session.title
    this.#toolbar.ready(true)
    this.#toolbar.title(session.title)
    this.#refresh()
    this.#main.focus()
  }

  #refresh(): void {
    const pages = this.#session?.pages
    if (!pages) return
    this.#toolbar.page(pages.label(pages.current), pages.current, pages.count)
    this.#toolbar.zoomed(pages.zoom.fitting, pages.zoom.factor)
  }

  #complete(): void {
    const layouts = this.#session?.source.text.layouts ?? []
    const blank = layouts.filter(({ lines }) => lines.length === 0).length
    const { t, n } = say()
    if (layouts.length > 0 && blank === layouts.length)
      this.#notice.line.textContent = t("viewer.scanned")
    else if (blank > layouts.length / 2)
      this.#notice.line.textContent = n("viewer.scanned.pages", blank)
  }

  #goTo(label: string): void {
    const pages = this.#session?.pages
    if (!pages) return
    const labelled = (pages.labels?.indexOf(label.trim()) ?? -1) + 1
    const number = labelled || Number.parseInt(label, 10)
    if (Number.isFinite(number)) pages.go(number)
    this.#main.focus({ preventScroll: true })
    this.#refresh()
  }

  #zoomTo(choice: string): void {
    const zoom = this.#session?.pages.zoom
    if (choice === "width" || choice === "page") zoom?.fit(choice)
    else if (Number(choice) > 0) zoom?.set(Number(choice))
  }

  #model(): PageModel {
    if (this.#session) return this.#session.reader.model()
    return {
      url: location.href,
      title: document.title,
      lang: "",
      status: "idle",
      revision: 0,
      references: [],
    }
  }
}
