import type { Browser, CDPSession, Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { markBox } from "../../scripts/lib/chromium.ts"
import { cardText, clickOnCard, modelOf, setStored } from "./card.ts"
import { samplePage, serveSite, watched, type Site } from "./pages.ts"
import { openChromium, openRead, until } from "./session.ts"

const NAMED = "of the Budapest Convention"
let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite({
    "sample.html": samplePage(),
    "one.html": watched(
      `<p style="margin-top:2em">See Article 18(1)(b) ${NAMED}.</p><p>Plain words.</p>`,
    ),
    "bare.html": watched(
      `<h1>The Budapest Convention</h1><p>Its text is long.</p><p>Article 3 is short.</p>`,
      "Notes",
    ),
  })
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

async function hover(page: Page, words: string): Promise<{ x: number; y: number }> {
  const box = (await markBox(page, words))!
  await page.mouse.move(box.x - 200, box.y + 60)
  await page.mouse.move(box.x, box.y)
  return box
}

async function opened(page: Page): Promise<string> {
  return until("the card", () => cardText(page))
}

describe("the card", () => {
  let page: Page
  let session: CDPSession

  beforeAll(async () => {
    ;[page] = await openRead(browser, site.at("one.html"))
    await page.bringToFront()
    session = await page.createCDPSession()
  })
  afterAll(async () => {
    await session.detach()
    await page.close()
  })

  test("opens where the pointer rests for 150 ms: title, one line, counts, reasons", async () => {
    // The first card brings our one element, and the page can tell when.
    await page.evaluate(() => {
      let movedAt = 0
      addEventListener("pointermove", () => (movedAt = performance.now()), { capture: true })
      const seen = new MutationObserver(() => {
        Object.assign(globalThis, { waited: performance.now() - movedAt })
        seen.disconnect()
      })
      seen.observe(document.documentElement, { childList: true })
    })
    await hover(page, "Article 18(1)(b)")
    const text = await opened(page)
    expect(
      await page.evaluate(() => (globalThis as unknown as { waited: number }).waited),
    ).toBeGreaterThanOrEqual(149)
    expect(text).toContain("Article 18, paragraph 1.b")
    expect(text).toContain("Production order")
    expect(text).toContain("Budapest Convention")
    expect(text).toMatch(/\d+ national provisions/)
    expect(text).toContain("the instrument is named right after the number")
  })

  test("is the only thing added to the page, outside its body", async () => {
    const added = await page.evaluate(() => [
      (globalThis as unknown as { changes: number }).changes,
      document.querySelectorAll("body glossator-ui").length,
      document.querySelectorAll("glossator-ui").length,
      document.querySelector("glossator-ui")!.shadowRoot,
    ])
    expect(added).toEqual([1, 0, 1, null])
  })

  test("closes with Escape, which the page does not hear", async () => {
    await page.evaluate(() =>
      addEventListener("keydown", () => Object.assign(globalThis, { heard: true })),
    )
    await page.keyboard.press("Escape")
    await until("the card to close", async () => (await cardText(page)) === null)
    expect(await page.evaluate(() => "heard" in globalThis)).toBe(false)
  })

  test("stays while the pointer goes to it, and closes when it goes elsewhere", async () => {
    const { x, y } = await hover(page, "Article 18(1)(b)")
    await opened(page)
    await page.mouse.move(x + 10, y + 30, { steps: 8 })
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(await cardText(page)).not.toBeNull()
    await page.mouse.move(x + 600, y + 300)
    await until("the card to close", async () => (await cardText(page)) === null)
  })

  test("does not open for a pointer that only passes", async () => {
    const { x, y } = (await markBox(page, "Article 18(1)(b)"))!
    await page.mouse.move(x, y)
    await page.mouse.move(x + 500, y + 200)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await cardText(page)).toBeNull()
  })

  test("can be told to stay away, and stays away", async () => {
    await hover(page, "Article 18(1)(b)")
    await opened(page)
    await clickOnCard(page, "Do not open cards by themselves")
    await until("the card to close", async () => (await cardText(page)) === null)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await hover(page, "Article 18(1)(b)")
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await cardText(page)).toBeNull()
    await setStored(browser, { hoverCard: true })
  })
})

test("a bare article can be fixed on its site, from the card", async () => {
  const [page, before] = await openRead(browser, site.at("bare.html"))
  await page.bringToFront()
  expect(before.references.map(({ targets }) => targets[0])).toEqual(["ets185:3"])
  await setStored(browser, { pins: { [`site ${new URL(site.at("")).host}`]: "ets189" } })
  const pinned = await until("the pin to hold", async () => {
    const model = await modelOf(browser, page)
    return model.references[0]?.targets[0] === "ets189:3" ? model : null
  })
  expect(pinned.references[0]!.why).toContain("pin")
  await hover(page, "Article 3")
  expect(await opened(page)).toContain("You fixed it here")
  await clickOnCard(page, "Let the page decide")
  await until("the page to decide", async () => {
    return (await modelOf(browser, page)).references[0]?.targets[0] === "ets185:3"
  })
  await page.close()
})

test("marks can be switched off on a site and on again", async () => {
  const [page] = await openRead(browser, site.at("one.html"))
  const host = new URL(page.url()).host
  const marked = () => page.evaluate(() => CSS.highlights.has("glossator-sure"))
  await setStored(browser, { sitesOff: [host] })
  await until("the marks to go", async () => !(await marked()))
  const other = await browser.newPage()
  await other.goto(site.at("sample.html"))
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await other.evaluate(() => CSS.highlights.size)).toBe(0)
  await setStored(browser, { sitesOff: [] })
  await until("the marks to come back", marked)
  await until("marks on the other page", () =>
    other.evaluate(() => CSS.highlights.has("glossator-sure")),
  )
  await page.close()
  await other.close()
})
