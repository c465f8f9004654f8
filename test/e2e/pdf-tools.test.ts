import { describe, expect, test } from "vitest"
import { serviceWorker } from "../../scripts/lib/chromium.ts"
import { judgment, pdfOf } from "../viewer/pdfs.ts"
import { faultsOf, textOf } from "./panel.ts"
import { openViewer, tellViewer, untilAllRead } from "./pdf-files.ts"
import { setUp } from "./pdf-set-up.ts"
import { markedWords, until } from "./session.ts"

const pdfs = setUp(async () => {
  const letter = await pdfOf([
    [{ text: "See Article 5 of the Budapest Convention.", x: 60, y: 90 }],
  ])
  return {
    "judgment.pdf": { bytes: (await judgment(4)).bytes },
    "letter.pdf": { bytes: letter },
  }
})

describe("the tools", () => {
  test("search, pages, outline, zoom and keys work, and copying gives running text", async () => {
    const { page, said } = await openViewer(pdfs.browser, pdfs.files.at("judgment.pdf"))
    await untilAllRead(pdfs.browser, page)
    await page.keyboard.press("F4")
    await page.waitForSelector(".thumbnails canvas")
    const label = await page.$eval(".thumbnails button", (button) => button.ariaLabel)
    expect(label).toMatch(/^Page 1, \d+ references$/)
    await page.click("#tab-outline")
    await page.evaluate(() => {
      const entries = [...document.querySelectorAll<HTMLElement>(".outline button")]
      entries.find((entry) => entry.innerText === "Order")?.click()
    })
    await until("page 3", async () => (await numberShown()) === "3")
    await page.keyboard.press("F4")

    await page.keyboard.down("Control")
    await page.keyboard.press("f")
    await page.keyboard.up("Control")
    await page.keyboard.type("INTERFERENCE with the data of the HOSPITAL")
    await until("what is looked for", async () => {
      const found = (await markedWords(page))["glossator-found-current"] ?? []
      return found.join("").replaceAll(/[ -]/g, "").startsWith("interferencewiththedata")
    })
    expect(await textOf(page, ".find .of")).toMatch(/^\d+ of \d+$/)
    await page.keyboard.press("Escape")

    const factor = () =>
      page.$eval(".zoom", (zoom) => Number((zoom as HTMLElement).dataset["factor"]))
    const before = await factor()
    await page.keyboard.down("Control")
    await page.keyboard.press("-")
    await until("a smaller page", async () => (await factor()) < before)
    await page.mouse.move(600, 500)
    await page.mouse.wheel({ deltaY: -100 })
    await page.keyboard.up("Control")
    await page.click(".number", { count: 3 })
    await page.keyboard.type("2\n")
    await until("page 2", async () => (await numberShown()) === "2")
    const copied = await page.evaluate(() => {
      const spans = [...document.querySelectorAll("[data-page='2'] .text span")]
      const [from, to] = ["saw no need to decide", "been sought by anyone"].map(
        (words) => spans.find(({ textContent }) => textContent!.includes(words))!.firstChild!,
      ) as unknown as [Node, Node]
      getSelection()!.setBaseAndExtent(from, 0, to, to.textContent!.length)
      const data = new DataTransfer()
      const init = { clipboardData: data, bubbles: true, cancelable: true }
      document.body.dispatchEvent(new ClipboardEvent("copy", init))
      getSelection()!.removeAllRanges()
      return data.getData("text/plain")
    })
    expect(copied).toMatch(
      /saw no need to decide on Article 32\(b\) of the .* been sought by anyone\.$/,
    )
    expect(copied).not.toContain("\n")
    await page.keyboard.press("r")
    const current = async () => (await markedWords(page))["glossator-current"] ?? []
    const [first] = await until(
      "a reference",
      async () => (await current()).length > 0 && current(),
    )
    await page.keyboard.press("r")
    await until("the next reference", async () => {
      const [next] = await current()
      return next !== undefined && next !== first
    })

    // The end of a scroll closes cards: a person waits for it, too.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
    await page.keyboard.press("Enter")
    const inCard = () => page.evaluate(() => document.activeElement?.localName === "glossator-ui")
    await until("the card of the reference", inCard)
    await page.keyboard.press("Escape")
    await until("the card to close", async () => !(await inCard()))
    await until("the page in the address", async () => page.url().endsWith("#page=2"))
    await page.reload()
    await until("page 2 again", async () => (await numberShown()) === "2")
    await page.setViewport({ width: 360, height: 700 })
    await page.select(".zoom", "width").catch(() => undefined)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
    expect(said).toEqual([])
    await page.close()

    async function numberShown(): Promise<string> {
      return page.$eval(".number", (field) => (field as HTMLInputElement).value)
    }
  })

  test("commands reach the viewer, and its menus are there", async () => {
    const { page } = await openViewer(pdfs.browser, pdfs.files.at("judgment.pdf"))
    const { references } = await untilAllRead(pdfs.browser, page)
    await tellViewer(pdfs.browser, page, "viewerStep", 1)
    const current = () => tellViewer(pdfs.browser, page, "viewerCurrent")
    expect(await until("a reference", current)).toMatchObject({ index: 0, page: "1", leaf: 1 })
    await tellViewer(pdfs.browser, page, "viewerStep", 1)
    await until("the next", async () => {
      const found = (await current()) as { text: string; index: number } | null
      return found?.index === 1 && found.text === references[1]!.text
    })
    const worker = await serviceWorker(pdfs.browser)
    for (const id of [
      "viewer.menu.link",
      "viewer.menu.page",
      "viewer.menu.file",
      "command.copy-short",
    ])
      await worker.evaluate((each) => chrome.contextMenus.update(each, {}), id)
    await page.close()
  })

  test("pass the rules of accessibility, wide and narrow, light and dark", async () => {
    const { page } = await openViewer(pdfs.browser, pdfs.files.at("letter.pdf"))
    await untilAllRead(pdfs.browser, page)
    await page.keyboard.press("F4")
    await page.waitForSelector(".thumbnails canvas")
    await page.keyboard.down("Control")
    await page.keyboard.press("f")
    await page.keyboard.up("Control")
    await page.waitForSelector(".find:not([hidden])")
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press("Escape")
    await page.click("#tab-outline")
    await page.setViewport({ width: 360, height: 700 })
    expect(await faultsOf(page)).toEqual([])
    await page.close()
  })

  test("speaks French", async () => {
    const worker = await serviceWorker(pdfs.browser)
    await worker.evaluate(() => chrome.storage.local.set({ language: "fr" }))
    const { page } = await openViewer(pdfs.browser)
    expect(await textOf(page, "h1")).toBe("Ouvrir un PDF")
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr")
    await worker.evaluate(() => chrome.storage.local.remove("language"))
    await page.waitForFunction(() => document.documentElement.lang === "en")
    await page.close()
  })
})

declare const chrome: {
  contextMenus: { update(id: string, changes: object): Promise<void> }
  storage: { local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } }
}
