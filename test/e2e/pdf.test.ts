import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { markBox, serviceWorker, sidePanel } from "../../scripts/lib/chromium.ts"
import { judgment, pdfOf, scan } from "../viewer/pdfs.ts"
import { frame } from "./frame.ts"
import { faultsOf, textOf } from "./panel.ts"
import {
  openViewer,
  padded,
  serveFiles,
  tellViewer,
  untilAllRead,
  type FileServer,
} from "./pdf-files.ts"
import { markedWords, openChromium, until } from "./session.ts"

const LOCKED = new URL("../fixtures/pdf/locked.pdf", import.meta.url)

let browser: Browser
let files: FileServer
let short: Awaited<ReturnType<typeof judgment>>
let long: Awaited<ReturnType<typeof judgment>>

beforeAll(async () => {
  short = await judgment(4)
  long = await judgment(60)
  const letter = await pdfOf([
    [{ text: "See Article 5 of the Budapest Convention.", x: 60, y: 90 }],
  ])
  const big = await pdfOf([[{ text: "See Article 6 of the Budapest Convention.", x: 60, y: 90 }]], {
    plain: true,
  })
  files = await serveFiles({
    "judgment.pdf": { bytes: short.bytes },
    "long.pdf": { bytes: long.bytes },
    "letter.pdf": { bytes: letter },
    "scan.pdf": { bytes: await scan(2) },
    "locked.pdf": { bytes: readFileSync(LOCKED) },
    "page.pdf": { bytes: Buffer.from("<!doctype html><title>Sign in</title>"), type: "text/html" },
    "empty.pdf": { bytes: new Uint8Array() },
    "text.pdf": { bytes: Buffer.from("Article 5 of the Budapest Convention") },
    "corrupt.pdf": { bytes: Buffer.from("%PDF-1.7\n%junk\n1 0 obj\n<<") },
    "truncated.pdf": { bytes: long.bytes.subarray(0, 20_000) },
    "refused.pdf": { bytes: letter, status: 403 },
    "large.pdf": { bytes: letter, padding: { at: 100, length: 500_000_000 } },
    "pieces.pdf": { ...padded(big, 500_000_000), ranges: true },
  })
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  files?.close()
})

describe("a judgment in two columns", () => {
  test("is marked, listed with its pages in the real panel, and shown from there", async () => {
    const { page, said } = await openViewer(browser, files.at("judgment.pdf"))
    const model = await untilAllRead(browser, page)
    expect(model.references.flatMap(({ targets }) => targets)).toEqual(
      short.targets.slice(0, model.references.length),
    )
    expect(model.references.length).toBeGreaterThan(120)
    expect(new Set(model.references.map((each) => each.page))).toEqual(
      new Set(["1", "2", "3", "4"]),
    )
    expect(model.title).toBe("Judgment of the Regional Court, case 7/2026")

    const words = await markedWords(page)
    expect(words["glossator-sure"]).toContain("Article 18(1)(b)")
    await page.waitForSelector(".sheet canvas")
    await frame(page, "4-pdf-two-columns")

    const mark = (await markBox(page, "32(b)"))!
    await page.mouse.click(mark.x, mark.y)
    const panel = await sidePanel(browser)
    await panel.setViewport({ width: 360, height: 800 })
    await panel.waitForSelector('article[data-node="ets185:32.b"]')
    await panel.click("nav a[href='#/page']")
    await panel.waitForSelector("[data-sure]")
    expect(await panel.$$eval("[data-sure]", (all) => all.length)).toBe(model.references.length)

    const before = await page.evaluate(() => scrollY)
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("[data-sure] button")]
      all.find((each) => each.innerText.includes("Article 18(1)(b)"))?.click()
    })
    await panel.waitForFunction(() => document.body.innerText.includes("Shown on the page"))
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("[data-sure] button")]
      all.findLast((each) => each.innerText.includes("Article 18(1)(b)"))?.click()
    })
    await until("the last page to be shown", async () => {
      const now = await page.evaluate(() => scrollY)
      return now > before + 2000 && (await markedWords(page))["glossator-current"]?.length === 1
    })
    expect(said).toEqual([])
    await page.close()
  })

  test("reads on over a page end, and is marked on both pages", async () => {
    const { page } = await openViewer(browser, files.at("long.pdf"))
    const model = await untilAllRead(browser, page)
    expect(model.references.flatMap(({ targets }) => targets)).toEqual(
      long.targets.slice(0, model.references.length),
    )
    await page.close()
  })

  test("keeps only the pages near the window, however far one scrolls", async () => {
    const { page, said } = await openViewer(browser, files.at("long.pdf"))
    await untilAllRead(browser, page)
    const counts: number[] = []
    for (let i = 0; i < 6; i += 1) {
      await page.evaluate(() => scrollBy(0, innerHeight * 3.5))
      await until("a picture of the page", () =>
        page.evaluate(() => {
          const sheet = document
            .elementFromPoint(innerWidth / 2, innerHeight / 2)
            ?.closest(".sheet")
          return sheet?.querySelector("canvas") ? true : null
        }),
      )
      counts.push(await page.$$eval(".sheet canvas, .sheet .text", (all) => all.length))
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(10)
    const ranges = await page.evaluate(() => CSS.highlights.get("glossator-sure")!.size)
    expect(ranges).toBeLessThan(250)
    expect(said).toEqual([])
    await page.close()
  })
})

describe("the tools", () => {
  test("search, pages, outline, zoom and keys work, and copying gives running text", async () => {
    const { page, said } = await openViewer(browser, files.at("judgment.pdf"))
    await untilAllRead(browser, page)
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
    const { page } = await openViewer(browser, files.at("judgment.pdf"))
    const { references } = await untilAllRead(browser, page)
    await tellViewer(browser, page, "viewerStep", 1)
    const current = () => tellViewer(browser, page, "viewerCurrent")
    expect(await until("a reference", current)).toMatchObject({ index: 0, page: "1", leaf: 1 })
    await tellViewer(browser, page, "viewerStep", 1)
    await until("the next", async () => {
      const found = (await current()) as { text: string; index: number } | null
      return found?.index === 1 && found.text === references[1]!.text
    })
    const worker = await serviceWorker(browser)
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
    const { page } = await openViewer(browser, files.at("letter.pdf"))
    await untilAllRead(browser, page)
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
    const worker = await serviceWorker(browser)
    await worker.evaluate(() => chrome.storage.local.set({ language: "fr" }))
    const { page } = await openViewer(browser)
    expect(await textOf(page, "h1")).toBe("Ouvrir un PDF")
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("fr")
    await worker.evaluate(() => chrome.storage.local.remove("language"))
    await page.waitForFunction(() => document.documentElement.lang === "en")
    await page.close()
  })
})

describe("ways in and out", () => {
  test("opens a file of the disk, and one that is dropped in its place, and prints", async () => {
    const { page, said } = await openViewer(browser)
    await page.waitForSelector(".stage button")
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(".stage button")])
    await chooser.accept([fileURLToPath(LOCKED)])
    await page.waitForSelector("dialog[open] #password")
    await page.keyboard.type("strasbourg\n")
    expect((await untilAllRead(browser, page)).references).toHaveLength(1)

    const letter = [...short.bytes]
    await page.evaluate((bytes) => {
      performance.clearMarks()
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], "judgment.pdf", { type: "application/pdf" }))
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true }))
    }, letter)
    await page.waitForFunction(() => document.title.startsWith("Judgment"))
    expect((await untilAllRead(browser, page)).references.length).toBeGreaterThan(120)

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
    const { page: first } = await openViewer(browser, files.at("letter.pdf"))
    await untilAllRead(browser, first)
    const mark = (await markBox(first, "5"))!
    await first.mouse.click(mark.x, mark.y)
    const panel = await sidePanel(browser)
    await panel.waitForSelector("article[data-node]")
    await panel.click("nav a[href='#/page']")
    await first.goto(files.at("letter.pdf")).catch(() => undefined)
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

/** The address of the tab beside the panel, as the browser knows it. */
function addressOfActiveTab(panel: Page): Promise<string> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(of: object): Promise<{ url?: string }[]> } }
    }
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return tab?.url ?? ""
  })
}

describe("files that are not as they should be", () => {
  test.each([
    ["page.pdf", "is a web page, not a PDF"],
    ["text.pdf", "is not a PDF"],
    ["empty.pdf", "is empty"],
    ["corrupt.pdf", "is damaged or incomplete"],
    ["refused.pdf", "answer 403"],
    ["nothing.pdf", "answer 404"],
    ["large.pdf", "more than 500 MB"],
  ])("%s is said in one sentence, and nothing reaches the console", async (name, words) => {
    const { page, said } = await openViewer(browser, files.at(name))
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toContain(words)
    expect(said.filter((line) => !line.includes("Failed to load resource"))).toEqual([])
    await page.close()
  })

  test("a server that is not there, and a file of the disk that may not be read", async () => {
    const { page, said } = await openViewer(browser, "http://127.0.0.1:9/a.pdf")
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toContain("cannot be reached")
    const other = await openViewer(browser, "file:///etc/a.pdf")
    await other.page.waitForSelector("[role=alert]")
    expect(await textOf(other.page, "[role=alert]")).toMatch(/access to file URLs|no file at/)
    const lines = [...said, ...other.said]
    expect(lines.filter((line) => !line.includes("Failed to load resource"))).toEqual([])
    await page.close()
    await other.page.close()
  })

  test("a truncated file shows what is left of it, or says that it is damaged", async () => {
    const { page, said } = await openViewer(browser, files.at("truncated.pdf"))
    await page.waitForSelector("[role=alert], .sheet canvas, .complaint")
    expect(said).toEqual([])
    await page.close()
  })

  test("a scan says that it is one, in the page and in the panel", async () => {
    const { page } = await openViewer(browser, files.at("scan.pdf"))
    const model = await untilAllRead(browser, page)
    expect(model.references).toEqual([])
    await page.waitForFunction(() => document.body.innerText.includes("a scan"))
    await until("the panel's sentence", async () =>
      (await untilAllRead(browser, page)).fault?.includes("a scan"),
    )
    await page.close()
  })

  test("a locked file asks for its password until it is right", async () => {
    const { page, said } = await openViewer(browser, files.at("locked.pdf"))
    await page.waitForSelector("dialog[open] #password")
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.type("geneva\n")
    await page.waitForSelector("#password-wrong")
    await page.keyboard.type("strasbourg\n")
    const model = await untilAllRead(browser, page)
    expect(model.references.map(({ text }) => text)).toEqual(["Article 19"])
    await page.goto(page.url())
    await page.waitForSelector("dialog[open] #password")
    await page.keyboard.press("Escape")
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toContain("protected by a password")
    expect(said).toEqual([])
    await page.close()
  })

  test("a file of 500 MB is taken in pieces, and only those that are needed", async () => {
    const before = files.sent()
    const { page, said } = await openViewer(browser, files.at("pieces.pdf"))
    const model = await untilAllRead(browser, page)
    expect(model.references.map(({ text }) => text)).toEqual(["Article 6"])
    expect(files.sent() - before).toBeLessThan(5_000_000)
    expect(said).toEqual([])
    await page.close()
  })
})

declare const chrome: {
  contextMenus: { update(id: string, changes: object): Promise<void> }
  storage: { local: { set(values: object): Promise<void>; remove(key: string): Promise<void> } }
}
