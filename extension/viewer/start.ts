import { browser } from "wxt/browser"
import { whenQuiet } from "#extension/page/quiet.ts"
import { onMessage, sendMessage, type PageModel } from "#extension/shared/messages.ts"
import { el } from "./chrome/el.ts"
import { Notice } from "./chrome/notice.ts"
import { FindBar } from "./chrome/find.ts"
import { takeKeys } from "./chrome/keys.ts"
import { openPanel } from "./chrome/open-panel.ts"
import { askPassword } from "./chrome/password.ts"
import { pickFile, takeDrops } from "./chrome/pick.ts"
import { printDocument } from "./chrome/print.ts"
import { Sidebar } from "./chrome/sidebar.ts"
import { Toolbar } from "./chrome/toolbar.ts"
import { ViewerFault } from "./fault.ts"
import { theReader } from "./marks/the-reader.ts"
import { bytesOfFile, type Bytes } from "./open/bytes.ts"
import { openDocument } from "./open/document.ts"
import { fetchBytes } from "./open/fetch-bytes.ts"
import { pdfWorker } from "./open/library.ts"
import { saveCopy } from "./open/save.ts"
import { Session } from "./session.ts"
import { say, startWords, whenSpoken } from "./words.ts"
import "./style/viewer.css"

/** The page that an address asks for. */
const PAGE = /#(?:.*&)?page=(\d+)/

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
  #find = new FindBar(() => this.#session)
  #sidebar = new Sidebar(() => this.#sideChanged())
  #printing = false
  #fault: ViewerFault | undefined
  readonly #actions = {
    openFile: () => this.#pick(),
    sidebar: () => this.#session && this.#sidebar.toggle(),
    goTo: (label: string) => this.#goTo(label),
    page: (by: 1 | -1) => this.#session?.pages.go(this.#session.pages.current + by),
    reference: (by: 1 | -1) => void this.#session?.reader.step(by),
    zoom: (direction: 1 | -1) => this.#session?.pages.zoom.step(direction),
    zoomTo: (choice: string) => this.#zoomTo(choice),
    zoomAt: (factor: number, y: number) => {
      const zoom = this.#session?.pages.zoom
      zoom?.set(zoom.factor * factor, y)
    },
    actualSize: () => this.#session?.pages.zoom.set(1),
    find: () => this.#find.open(),
    step: (by: 1 | -1) => this.#find.step(by),
    print: () => void this.#print(),
    save: () => void this.#save(),
    openPanel: () => openPanel(this.#windowId),
  }
  #toolbar = new Toolbar(this.#actions)

  constructor(body: HTMLElement) {
    this.#body = body
  }

  start(): void {
    const file = new URLSearchParams(location.search).get("file")
    if (file !== null) {
      // Both take a moment, and neither needs the file.
      void pdfWorker()
      void theReader()
    }
    this.#main.append(this.#notice.stage)
    this.#body.append(
      this.#toolbar.element,
      this.#find.element,
      this.#notice.line,
      this.#sidebar.element,
      this.#main,
    )
    takeKeys(this.#actions)
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
    whenSpoken(() => {
      this.#refresh()
      this.#sidebar.refresh()
    })
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
      const open = await openDocument(bytes, askPassword, (fault) => {
        if (!signal.aborted) this.#fail(fault)
      })
      if (signal.aborted) return void open.close()
      const session = await Session.start(bytes, open, {
        current: () => {
          this.#refresh()
          this.#remember()
        },
        zoomed: () => this.#refresh(),
        shown: () => this.#find.repaint(),
        complete: () => this.#complete(),
        read: () => {
          this.#sidebar.refresh()
          this.#find.refresh()
        },
      })
      if (signal.aborted) return void session.close()
      await this.#show(session)
    } catch (error) {
      if (signal.aborted) return
      const known = error instanceof ViewerFault
      this.#fail(known ? error : new ViewerFault("viewer.fault.damaged", { name }))
    }
  }

  /** Says what went wrong; a document that is open stays open. */
  #fail(fault: ViewerFault): void {
    this.#fault = fault
    if (this.#session) this.#notice.warn(fault)
    else this.#notice.fault(fault)
    void sendMessage("pageChanged", { count: 0 }).catch(() => undefined)
  }

  async #show(session: Session): Promise<void> {
    const before = this.#session
    this.#session = session
    this.#notice.clear()
    await before?.close()
    scrollTo(0, 0)
    this.#main.append(session.pages.element)
    session.pages.zoom.fit()
    // This tab's own memory of the page comes before that of the file's address.
    const wanted = PAGE.exec(before ? "" : location.hash) ?? PAGE.exec(session.bytes.url ?? "")
    if (wanted) session.pages.go(Number(wanted[1]))
    session.onMark((place) => {
      openPanel(this.#windowId)
      void sendMessage("markClicked", place)
    })
    document.title = session.title
    this.#toolbar.ready(true)
    this.#toolbar.title(session.title)
    this.#sidebar.show(session)
    this.#find.refresh()
    this.#refresh()
    this.#main.focus()
  }

  #refresh(): void {
    const pages = this.#session?.pages
    if (!pages) return
    this.#toolbar.page(pages.label(pages.current), pages.current, pages.count)
    this.#toolbar.zoomed(pages.zoom.fitting, pages.zoom.factor)
    this.#sidebar.current()
  }

  /** Keeps the page in the address, so that a reload comes back to it. */
  readonly #remember = whenQuiet(() => {
    const page = this.#session?.pages.current ?? 1
    history.replaceState(null, "", page > 1 || location.hash !== "" ? `#page=${page}` : "")
  })

  #sideChanged(): void {
    this.#toolbar.sidebar.setAttribute("aria-expanded", String(this.#sidebar.open))
    this.#session?.pages.zoom.fit()
  }

  async #print(): Promise<void> {
    const session = this.#session
    if (!session || this.#printing) return
    this.#printing = true
    const { t } = say()
    try {
      await printDocument(session.open.document, (page) => {
        this.#notice.line.textContent = t("viewer.printing", { page, count: session.pages.count })
        return session === this.#session
      })
      this.#notice.line.textContent = ""
    } catch {
      this.#notice.line.textContent = t("viewer.printing.failed")
    } finally {
      this.#printing = false
    }
  }

  /** Saves the file as it came. */
  async #save(): Promise<void> {
    const bytes = this.#session?.bytes
    if (!bytes) return
    try {
      await saveCopy(bytes)
    } catch {
      this.#notice.line.textContent = say().t("viewer.saving.failed")
    }
  }

  #complete(): void {
    const layouts = this.#session?.source.text.layouts ?? []
    const blank = layouts.filter(({ lines }) => lines.length === 0).length
    const { t, n } = say()
    if (blank === 0 || blank * 2 < layouts.length) return
    const sentence =
      blank === layouts.length ? t("viewer.scanned") : n("viewer.scanned.pages", blank)
    this.#notice.line.textContent = sentence
    this.#session?.reader.warn(sentence)
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
    const fault = this.#fault && say().t(this.#fault.key, this.#fault.values)
    return {
      url: location.href,
      title: document.title,
      lang: "",
      status: "idle",
      revision: 0,
      references: [],
      ...(fault === undefined ? {} : { fault }),
    }
  }
}
