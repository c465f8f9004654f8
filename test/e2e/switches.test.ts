import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { markBox, sidePanel } from "../../scripts/lib/chromium.ts"
import { toolbarOf } from "./acts.ts"
import { cardText, clickOnCard, clickOnMark, modelOf } from "./card.ts"
import { serveSite, watched, type Site } from "./pages.ts"
import { markedWords, openChromium, openRead, until } from "./session.ts"

const NAMED = "of the Budapest Convention"
/** Just over what is read unasked, in a form that costs the browser little. */
const LARGE = `<!doctype html><html lang="en"><title>All in one</title>
<body><p>See Article 19 ${NAMED}.</p><script>
const all = Object.assign(document.createElement("div"), { hidden: true })
all.textContent = "0123456789".repeat(2_000_001)
document.body.append(all)</script>`

let browser: Browser
let site: Site
/** The same server under another name: another site. */
let elsewhere: (path: string) => string
let page: Page
let other: Page
let panel: Page

beforeAll(async () => {
  const bare = watched(`<h1>The Budapest Convention</h1><p>Article 3 is short.</p>`, "Notes")
  site = await serveSite({
    "one.html": watched(`<p>See Article 18(1)(b) ${NAMED}.</p>`),
    "bare.html": bare,
    "second.html": bare,
    "large.html": LARGE,
  })
  elsewhere = (path) => site.at(path).replace("127.0.0.1", "localhost")
  browser = await openChromium()
  ;[other] = await openRead(browser, elsewhere("one.html"))
  ;[page] = await openRead(browser, site.at("one.html"))
  await page.bringToFront()
  await clickOnMark(page, "Article 18")
  panel = await sidePanel(browser)
  await panel.waitForSelector('[data-node="ets185:18.1.b"]')
  await panel.click("nav a[href='#/page']")
  await panel.waitForSelector("li[data-sure]")
})

beforeEach(() => page.bringToFront())

afterAll(async () => {
  await browser?.close()
  site?.close()
})

/** Opens what is folded away above the list; a new page folds it again. */
async function unfold(): Promise<void> {
  await panel.$$eval("section details", ([first]) => (first!.open = true))
}

const isMarked = async (tab: Page) => (await markedWords(tab))["glossator-sure"] !== undefined
const isBare = async (tab: Page) => !(await isMarked(tab))

describe("the panel's switches", () => {
  test("take the marks off this site, not another, and bring them back", async () => {
    await unfold()
    await panel.click('[data-testid="site-switch"]')
    await until("the site to be bare", () => isBare(page))
    await until("no number", async () => (await toolbarOf(browser, page)).badge === "")
    expect(await isMarked(other)).toBe(true)
    await page.reload()
    const on = await panel.waitForSelector("button::-p-text(Switch them on)")
    expect(await isBare(page)).toBe(true)
    await on!.click()
    await until("marks again", () => isMarked(page))
    await until("the number", async () => (await toolbarOf(browser, page)).badge === "1")
  })

  test("pause everywhere, also in tabs that are opened meanwhile", async () => {
    await unfold()
    await panel.click('[data-testid="pause-switch"]')
    await until("the page to be bare", () => isBare(page))
    await until("the other site to be bare", () => isBare(other))
    const fresh = await browser.newPage()
    await fresh.goto(elsewhere("one.html"))
    await until("the gate to say so", async () => (await modelOf(browser, fresh))?.status === "off")
    expect(await isBare(fresh)).toBe(true)
    await fresh.close()
    await page.bringToFront()
    await (await panel.waitForSelector("button::-p-text(Resume)"))!.click()
    await until("marks again", () => isMarked(page))
    await until("marks on the other site", () => isMarked(other))
  })

  test("a page above the limit is read when it is asked for", async () => {
    await page.goto(site.at("large.html"))
    const button = await panel.waitForSelector("::-p-text(Scan this page)")
    expect(await isBare(page)).toBe(true)
    await button!.click()
    await until("marks", () => isMarked(page))
    await panel.waitForSelector("li[data-sure]")
    expect(await panel.$("::-p-text(unusually long)")).toBeNull()
    await page.goto(site.at("one.html"))
  })
})

describe("what a bare article means", () => {
  test("is fixed on the page from the panel, holds after a reload and not elsewhere", async () => {
    await page.goto(site.at("bare.html"))
    await means(page, "ets185:3")
    await pinInPanel("page", "ets189")
    await means(page, "ets189:3")
    await panel.waitForSelector("::-p-text(You fixed it)")
    await page.reload()
    await means(page, "ets189:3")
    expect((await meant(page))!.why).toContain("pin")
    await panel.waitForSelector("::-p-text(You fixed it)")
    expect(await openCard(page)).toContain("You fixed it here")
    await page.goto(site.at("second.html"))
    await means(page, "ets185:3")
  })

  test("is fixed for the site from the card, and let loose again", async () => {
    await page.goto(site.at("second.html"))
    await means(page, "ets185:3")
    await openCard(page)
    await clickOnCard(page, "on this site")
    await until("the pin to hold", async () => (await meant(page))!.why.includes("pin"))
    await page.reload()
    await means(page, "ets185:3")
    expect(await openCard(page)).toContain("You fixed it here")
    await page.goto(elsewhere("bare.html"))
    await means(page, "ets185:3")
    expect((await meant(page))!.why).not.toContain("pin")
    await page.goto(site.at("second.html"))
    await means(page, "ets185:3")
    await openCard(page)
    await clickOnCard(page, "Let the page decide")
    await until("the page to decide", async () => !(await meant(page))!.why.includes("pin"))
  })
})

/** The one reference of a page. */
async function meant(tab: Page) {
  return (await modelOf(browser, tab))?.references[0]
}

async function means(tab: Page, id: string): Promise<void> {
  await until(`${id} to be meant`, async () => (await meant(tab))?.targets[0] === id)
}

async function openCard(tab: Page): Promise<string> {
  const { x, y } = (await markBox(tab, "Article 3"))!
  await tab.mouse.move(x - 100, y + 200)
  await tab.mouse.move(x, y)
  return until("the card", () => cardText(tab))
}

async function pinInPanel(scope: string, instrument: string): Promise<void> {
  await panel.waitForSelector('[data-testid="pin"]')
  await unfold()
  await panel.select('select[aria-label="Where this holds"]', scope)
  await panel.select('[data-testid="pin"]', instrument)
}
