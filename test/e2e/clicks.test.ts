import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { markBox, serviceWorker, sidePanel, type MarkBox } from "../../scripts/lib/chromium.ts"
import { openChromium, openRead, until } from "./session.ts"
import { samplePage, serveSite, watched, type Site } from "./pages.ts"

const NAMED = "of the Budapest Convention"
const PAGES = {
  "sample.html": samplePage(),
  "taken.html": watched(
    `<p id="plain">Article 18 ${NAMED}</p>
     <p><a href="#there">Article 19 ${NAMED}</a></p>
     <p><button>Article 20 ${NAMED}</button></p>
     <p id="own">Article 21 ${NAMED}</p>
     <script>own.addEventListener("click", (event) => event.preventDefault())</script>`,
  ),
}

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite(PAGES)
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe("clicks that mean something else", () => {
  let page: Page

  beforeAll(async () => {
    ;[page] = await openRead(browser, site.at("taken.html"))
  })
  afterAll(() => page?.close())

  test("links lead where they lead, here and in a new tab", async () => {
    const box = await boxOf(page, "Article 19")
    await page.mouse.click(box.x, box.y)
    expect(await page.evaluate(() => location.hash)).toBe("#there")
    const before = (await browser.pages()).length
    await page.keyboard.down("Control")
    await page.mouse.click(box.x, box.y)
    await page.keyboard.up("Control")
    await until("the new tab", async () => (await browser.pages()).length === before + 1)
    expect(await wasAsked()).toBe(false)
    await (await browser.pages()).at(-1)!.close()
    await page.bringToFront()
  })

  test.each(["Article 19", "Article 20", "Article 21"])(
    "leave the panel shut: %s",
    async (words) => {
      const box = await boxOf(page, words)
      await page.mouse.click(box.x, box.y)
      expect(await wasAsked()).toBe(false)
    },
  )

  test.each(["Control", "Shift", "Alt"] as const)("leave the panel shut: with %s", async (key) => {
    const box = await boxOf(page, "Article 18")
    await page.keyboard.down(key)
    await page.mouse.click(box.x, box.y)
    await page.keyboard.up(key)
    expect(await wasAsked()).toBe(false)
  })

  test("leave the panel shut: text is being selected", async () => {
    const box = await boxOf(page, "Article 18")
    await page.mouse.move(box.x - 10, box.y)
    await page.mouse.down()
    await page.mouse.move(box.x + 15, box.y)
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).not.toBe("")
    expect(await wasAsked()).toBe(false)
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })

  test("leave the panel shut: beside the end of a marked line", async () => {
    const box = await boxOf(page, "Article 18")
    await page.mouse.click(box.x + 900, box.y)
    expect(await wasAsked()).toBe(false)
  })

  test.each([
    [2, "Article"],
    [3, `Article 18 ${NAMED}`],
  ])("%i quick clicks select the word or the paragraph, as without us", async (count, words) => {
    const box = await boxOf(page, "Article 18")
    await page.mouse.click(box.x - 20, box.y, { count, delay: 40 })
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(words)
    expect(await wasAsked()).toBe(false)
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })

  test("the middle button opens a link in a new tab, and nothing elsewhere", async () => {
    const before = (await browser.pages()).length
    const plain = await boxOf(page, "Article 18")
    await page.mouse.click(plain.x, plain.y, { button: "middle" })
    const link = await boxOf(page, "Article 19")
    await page.mouse.click(link.x, link.y, { button: "middle" })
    await until("the new tab", async () => (await browser.pages()).length === before + 1)
    expect(await wasAsked()).toBe(false)
    await (await browser.pages()).at(-1)!.close()
    await page.bringToFront()
  })
})

describe("the side panel", () => {
  test("opens on the provision whose mark is clicked", async () => {
    const [page] = await openRead(browser, site.at("sample.html"))
    await page.bringToFront()
    const panel = await openPanel(page, "Article 18(1)(b)", "ets185:18.1.b")
    expect(await panel.evaluate(() => innerWidth)).toBeGreaterThan(200)
    // A second click changes the card of the panel that is open.
    await openPanel(page, "Article 32.b", "ets185:32.b")
    await page.close()
  })

  test("lists the references, and a click on one brings the page there", async () => {
    const [page, model] = await openRead(browser, site.at("sample.html"))
    await page.bringToFront()
    const panel = await openPanel(page, "Articles 2 to 6", "ets185:2")
    await panel.click("nav a")
    const last = model.references.at(-1)!
    await panel.waitForSelector("li[data-sure]")
    expect(await panel.$$("li[data-sure]")).toHaveLength(model.references.length)
    await panel.evaluate((words) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>("li[data-sure] button")]
      buttons.find((button) => button.querySelector("strong")?.textContent === words)!.click()
    }, last.text)
    await until("the page to scroll", () => page.evaluate(() => scrollY > 200))
    const lit = await page.evaluate(() => {
      const [mark] = CSS.highlights.get("glossator-current") ?? []
      const box = (mark as Range | undefined)?.getBoundingClientRect()
      return box && { words: String(mark), top: box.top / innerHeight }
    })
    expect(lit?.words).toBe(last.text)
    expect(lit?.top).toBeGreaterThan(0)
    expect(lit?.top).toBeLessThan(1)
    await page.close()
  })
})

async function boxOf(page: Page, words: string): Promise<MarkBox> {
  const box = await markBox(page, words)
  if (!box) throw new Error(`There is no mark "${words}".`)
  return box
}

/** Clicks a mark with the mouse and waits for the card of a node in the real side panel. */
async function openPanel(page: Page, words: string, node: string): Promise<Page> {
  const box = await boxOf(page, words)
  await page.mouse.click(box.x, box.y)
  const panel = await sidePanel(browser)
  await panel.waitForSelector(`[data-node="${node}"]`, { timeout: 10_000 })
  return panel
}

/** Whether the extension took the last click for its own, given a moment to do so. */
async function wasAsked(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 450))
  const worker = await serviceWorker(browser)
  const stored = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<object> } } }
    }
    return chrome.storage.session.get()
  })
  return Object.keys(stored).length > 0
}
