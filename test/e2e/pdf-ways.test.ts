import { fileURLToPath } from "node:url"
import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import { markBox, sidePanel } from "../../scripts/lib/chromium.ts"
import { judgment, pdfOf } from "../viewer/pdfs.ts"
import { chooseInMenu } from "./acts.ts"
import { textOf } from "./panel.ts"
import { openViewer, untilAllRead } from "./pdf-files.ts"
import { setUp } from "./pdf-set-up.ts"
import { until } from "./session.ts"

const LOCKED = new URL("../fixtures/pdf/locked.pdf", import.meta.url)

let short: Awaited<ReturnType<typeof judgment>>

const pdfs = setUp(async () => {
  short = await judgment(4)
  const letter = await pdfOf([
    [{ text: "See Article 5 of the Budapest Convention.", x: 60, y: 90 }],
  ])
  const long = await pdfOf([
    [{ text: "See Article 5 of the Budapest Convention.", x: 60, y: 90 }],
    [{ text: "See Article 6 of the Budapest Convention.", x: 60, y: 90 }],
  ])
  return {
    "letter.pdf": { bytes: letter },
    "long.pdf": { bytes: long },
    "links.html": { bytes: Buffer.from("<!doctype html><p>Some links"), type: "text/html" },
  }
})

describe("ways in and out", () => {
  test("opens a file of the disk, and one that is dropped in its place, and prints", async () => {
    const { page, said } = await openViewer(pdfs.browser)
    await page.waitForSelector(".stage button")
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(".stage button")])
    await chooser.accept([fileURLToPath(LOCKED)])
    await page.waitForSelector("dialog[open] #password")
    await page.keyboard.type("strasbourg\n")
    expect((await untilAllRead(pdfs.browser, page)).references).toHaveLength(1)

    const letter = [...short.bytes]
    await page.evaluate((bytes) => {
      performance.clearMarks()
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], "judgment.pdf", { type: "application/pdf" }))
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }))
    }, letter)
    await page.waitForFunction(() => document.title.startsWith("Judgment"))
    expect((await untilAllRead(pdfs.browser, page)).references.length).toBeGreaterThan(120)

    await page.evaluate(() => {
      globalThis.print = () => {
        const pictures = [...document.querySelectorAll<HTMLImageElement>(".print img")]
        document.title = `${pictures.length} pages, ${pictures[0]!.naturalWidth} wide`
      }
    })
    await page.keyboard.down("Control")
    await page.keyboard.press("p")
    await page.keyboard.up("Control")
    await page.waitForFunction(() => document.title === "4 pages, 1239 wide")
    await until("the pages as before", () =>
      page.evaluate(() => document.querySelector(".print") === null),
    )
    expect(said).toEqual([])
    await page.close()
  })

  test("the menus of a link and of the toolbar lead into the viewer", async () => {
    const { browser, files } = pdfs
    const page = await browser.newPage()
    await page.goto(files.at("links.html"))
    await chooseInMenu(browser, page, "viewer.menu.link", { linkUrl: files.at("letter.pdf") })
    const opened = await viewerAt(`?file=${encodeURIComponent(files.at("letter.pdf"))}`)
    expect((await untilAllRead(browser, opened)).references).toHaveLength(1)
    await opened.close()
    await chooseInMenu(browser, page, "viewer.menu.file")
    const empty = await viewerAt("")
    await empty.waitForSelector(".stage button")
    await empty.close()
    // The page in its own tab; what is none is said.
    await chooseInMenu(browser, page, "viewer.menu.page")
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toContain("is a web page, not a PDF")
    await page.close()

    async function viewerAt(query: string): Promise<Page> {
      const target = await browser.waitForTarget((each) =>
        each.url().endsWith(`/viewer.html${query}`),
      )
      return (await target.page())!
    }
  })

  test("the panel beside a PDF that the browser shows leads into the viewer", async () => {
    const { page: first } = await openViewer(pdfs.browser, pdfs.files.at("letter.pdf"))
    await untilAllRead(pdfs.browser, first)
    const mark = (await markBox(first, "5"))!
    await first.mouse.click(mark.x, mark.y)
    const panel = await sidePanel(pdfs.browser)
    await panel.waitForSelector("article[data-node]")
    await panel.click("nav a[href='#/page']")
    await first.goto(pdfs.files.at("letter.pdf")).catch(() => undefined)
    const button = await panel.waitForSelector("::-p-text(Open this PDF in Glossator)")
    await button!.click()
    // The browser is asked: puppeteer may keep the old address of a tab that left a page still loading.
    await until("the viewer", async () =>
      (await addressOfActiveTab(panel)).includes("/viewer.html?file="),
    )
    await panel.waitForSelector("[data-sure]")
    expect(await textOf(panel, "[data-sure]")).toContain("p.\u00A01")
    await first.close()
  })

  test("the panel goes back to a file read earlier: to its tab, or into the viewer at the page", async () => {
    const file = pdfs.files.at("long.pdf")
    const { page: first } = await openViewer(pdfs.browser, file)
    await untilAllRead(pdfs.browser, first)
    const mark = (await markBox(first, "5"))!
    await first.mouse.click(mark.x, mark.y)
    const panel = await sidePanel(pdfs.browser)
    await panel.waitForSelector("article[data-node]")
    await panel.click("nav a[href='#/page']")
    await panel.waitForFunction(() => document.querySelectorAll("[data-sure]").length === 2)

    const { page: other } = await openViewer(pdfs.browser, pdfs.files.at("letter.pdf"))
    await untilAllRead(pdfs.browser, other)
    await showSecond()
    await until("the tab of the file", () =>
      first.evaluate(() => !document.hidden && CSS.highlights.has("glossator-current")),
    )
    // The panel follows to the tab, and lists what is beside it.
    await panel.waitForFunction(() => !document.body.innerText.includes("on an earlier page"))
    await panel.evaluate(() => history.back())

    await other.bringToFront()
    await first.close()
    await showSecond()
    await until("the file in the viewer", async () =>
      (await addressOfActiveTab(panel)).endsWith(
        `/viewer.html?file=${encodeURIComponent(file)}#page=2`,
      ),
    )
    await other.close()

    /** Chooses the file among the pages of the session, and the reference on its second page. */
    async function showSecond(): Promise<void> {
      await panel.waitForSelector(`main option[value="${file}"]`)
      await panel.select("main select", file)
      await panel.waitForFunction(() => document.body.innerText.includes("on an earlier page"))
      await panel.evaluate(() =>
        document.querySelectorAll<HTMLElement>("[data-sure] button")[1]!.click(),
      )
    }
  })
})

/** The address of the page of ours in the tab beside the panel, as the browser knows it. */
function addressOfActiveTab(panel: Page): Promise<string> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome }
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    const contexts = await chrome.runtime.getContexts({ tabIds: [tab?.id ?? -1] })
    return contexts[0]?.documentUrl ?? ""
  })
}

interface Chrome {
  tabs: { query(of: object): Promise<{ id: number }[]> }
  runtime: { getContexts(of: object): Promise<{ documentUrl?: string }[]> }
}
