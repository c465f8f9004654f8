import { browser } from "wxt/browser"
import { onPlainClick } from "#extension/page/clicks.ts"
import type { Mark } from "#extension/page/marks.ts"
import { whenQuiet } from "#extension/page/quiet.ts"
import { sendMessage } from "#extension/shared/messages.ts"
import { pagesWithoutText } from "#graph/read/printed/index.ts"
import { documentActions } from "./actions.ts"
import { answerPanel } from "./answers.ts"
import { el } from "./chrome/el.ts"
import { FindBar } from "./chrome/find.ts"
import { takeKeys } from "./chrome/keys.ts"
import { Notice } from "./chrome/notice.ts"
import { openPanel } from "./chrome/open-panel.ts"
import { pickFile, takeDrops } from "./chrome/pick.ts"
import { Sidebar } from "./chrome/sidebar.ts"
import { Toolbar } from "./chrome/toolbar.ts"
import type { ViewerFault } from "./fault.ts"
import { wakeReader } from "./marks/wake-reader.ts"
import { ViewerUi } from "./marks/ui.ts"
import { pdfWorker } from "./open/library.ts"
import { Opener } from "./opener.ts"
import type { Session } from "./session.ts"
import { say, startWords, whenSpoken } from "./words.ts"

/** The page that an address asks for. */
const PAGE = /#(?:.*&)?page=(\d+)/

/** The viewer around one document at a time. */
export class Viewer {
  #session: Session | null = null
  #fault: ViewerFault | undefined
  #windowId: number | undefined
  readonly #body: HTMLElement
  readonly #main = el("main", { class: "main", tabindex: "-1" })
  readonly #notice = new Notice(() => this.#pick())
  readonly #find = new FindBar(() => this.#session)
  readonly #sidebar = new Sidebar(() => this.#sideChanged())
  readonly #ui = new ViewerUi(
    () => this.#session?.reader,
    (mark) => this.#openPanelOn(mark),
  )
  readonly #opener = new Opener(
    {
      opening: (name) => !this.#session && this.#notice.opening(name),
      progress: (loaded, total) => this.#notice.progress(loaded, total),
      opened: (session) => void this.#show(session),
      failed: (fault) => this.#fail(fault),
    },
    {
      current: () => {
        this.#refresh()
        this.#remember()
      },
      zoomed: () => {
        this.#refresh()
        this.#ui.changed()
      },
      shown: () => this.#find.repaint(),
      complete: () => this.#complete(),
      read: () => {
        this.#sidebar.refresh()
        this.#find.refresh()
        void this.#ui.refresh()
      },
      lit: (index) => this.#ui.light(index),
    },
  )
  readonly #actions = {
    ...documentActions(() => this.#session, this.#notice),
    openFile: () => this.#pick(),
    turn: () => {
      this.#session?.pages.turn()
      this.#sidebar.turned()
      this.#ui.changed()
    },
    sidebar: () => this.#session && this.#sidebar.toggle(),
    find: () => this.#find.open(),
    step: (by: 1 | -1) => this.#find.step(by),
    card: () => this.#ui.openCurrent(),
    openPanel: () => openPanel(this.#windowId),
  }
  readonly #toolbar = new Toolbar(this.#actions)

  constructor(body: HTMLElement) {
    this.#body = body
  }

  start(): void {
    const file = new URLSearchParams(location.search).get("file")
    if (file !== null) {
      // Both take a moment, and neither needs the file.
      void pdfWorker()
      wakeReader()
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
    takeDrops((dropped) => this.#opener.file(dropped))
    onPlainClick((x, y) => {
      const mark = this.#session?.reader.places.markAt(x, y)
      if (mark) this.#openPanelOn(mark)
    })
    answerPanel(
      () => this.#session,
      () => this.#fault,
    )
    void browser.windows.getCurrent().then(({ id }) => (this.#windowId = id))
    void startWords().then(() => {
      if (file === null) this.#notice.welcome()
      else this.#opener.address(file)
    })
    whenSpoken(() => {
      this.#refresh()
      this.#sidebar.refresh()
    })
  }

  #pick(): void {
    pickFile((file) => this.#opener.file(file))
  }

  /** Says what went wrong; a document that is open stays open. */
  #fail(fault: ViewerFault): void {
    this.#fault = fault
    if (this.#session) this.#notice.say(say().t(fault.key, fault.values))
    else this.#notice.fault(fault)
    void sendMessage("pageChanged", { count: 0 }).catch(() => undefined)
  }

  /** Shows a document in place of the one before, which stayed until now. */
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
    document.title = session.title
    // What is fixed for one file must not hold for another that takes its place in this tab.
    if (session.bytes.url === null)
      history.replaceState(null, "", `?local=${encodeURIComponent(session.bytes.name)}`)
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

  /** In the course of a click: a browser opens panels only then. */
  #openPanelOn(mark: Mark): void {
    openPanel(this.#windowId)
    this.#ui.close()
    const place = this.#session?.reader.choose(mark)
    if (place) void sendMessage("markClicked", place).catch(() => undefined)
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

  /** All pages are in: says where they hold no text to be read. */
  #complete(): void {
    const layouts = this.#session?.source.text.layouts ?? []
    const blank = pagesWithoutText(layouts)
    if (blank === 0 || blank * 2 < layouts.length) return
    const { t, n } = say()
    const sentence =
      blank === layouts.length ? t("viewer.scanned") : n("viewer.scanned.pages", blank)
    this.#notice.say(sentence)
    this.#session?.reader.warn(sentence)
  }
}
