import { fileURLToPath } from "node:url"
import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import { markBox, sidePanel } from "../../scripts/lib/chromium.ts"
import { judgment, pdfOf } from "../viewer/pdfs.ts"
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
  return { "letter.pdf": { bytes: letter } }
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
