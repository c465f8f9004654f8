import type { Browser } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { markBox, sidePanel } from "../../scripts/lib/chromium.ts"
import { serveSite, samplePage, type Site } from "./pages.ts"
import { faultsOf } from "./panel.ts"
import { openChromium, openRead, until } from "./session.ts"

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite({
    "sample.html": samplePage(),
    "cooking.html": "<title>Salt</title><p>Article 12 of our cooking rules asks for salt.</p>",
  })
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe("beside a page", () => {
  test("opens the card of the clicked mark, lists the page's references and shows them there", async () => {
    const [page, model] = await openRead(browser, site.at("sample.html"))
    const mark = (await markBox(page, "18(1)(b)"))!
    await page.mouse.click(mark.x, mark.y)
    const panel = await sidePanel(browser)
    await panel.setViewport({ width: 360, height: 800 })
    await panel.waitForSelector('article[data-node="ets185:18.1.b"]')
    const other = (await markBox(page, "Article 32.b"))!
    await page.mouse.click(other.x, other.y)
    await panel.waitForSelector('article[data-node="ets185:32.b"]')

    await panel.click("nav a[href='#/page']")
    await panel.waitForSelector("[data-sure]")
    const shown = await panel.$$eval("[data-sure]", (all) => all.length)
    expect(shown).toBe(model.references.length)
    expect(await panel.$$eval("[data-sure=false]", (all) => all.length)).toBe(
      model.references.filter((each) => !each.sure).length,
    )
    expect(await faultsOf(panel)).toEqual([])

    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const bottom = await page.evaluate(() => scrollY)
    await panel.click("[data-sure] button")
    await until("the page to scroll", async () => (await page.evaluate(() => scrollY)) < bottom)
    await panel.waitForFunction(() => document.body.innerText.includes("Shown on the page"))

    // Uncertain ones alone, and in reading order: the list says how many of how many.
    const total = model.references.length
    await panel.click("input[value=unsure]")
    await panel.waitForFunction((all) => document.body.innerText.includes(`1 of ${all}`), {}, total)
    await panel.click("input[value=all]")

    const second = await browser.newPage()
    await second.goto(site.at("cooking.html"))
    await panel.waitForFunction(() => document.body.innerText.includes("No references found here"))
    // The sample page is remembered and shown from here.
    const sample = site.at("sample.html")
    await panel.select("main select", sample)
    await panel.waitForFunction(() => document.body.innerText.includes("on an earlier page"))
    expect(await panel.$$eval("[data-sure]", (all) => all.length)).toBe(total)
    await panel.evaluate(() => history.back())
    await second.close()
    await page.bringToFront()
    await panel.waitForSelector("[data-sure]")
    await page.goto("chrome://version")
    await panel.waitForFunction(() => document.body.innerText.includes("cannot be read"))
  })
})
