import type { Page } from "puppeteer-core"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { toolbarOf } from "./acts.ts"
import { cardOver, clickOnCard, modelOf } from "./card.ts"
import { LARGE, ref, watched } from "./pages.ts"
import { panelBeside, toList } from "./panel.ts"
import { openRead, sureWords, until } from "./session.ts"
import { visiting } from "./visiting.ts"

const BARE = watched(`<h1>The Budapest Convention</h1><p>Article 3 is short.</p>`, "Notes")

const visit = visiting({
  "one.html": watched(`<p>See ${ref("18(1)(b)")}.</p>`),
  "bare.html": BARE,
  "second.html": BARE,
  "large.html": LARGE,
})

let page: Page
/** On another site. */
let other: Page
let panel: Page

beforeAll(async () => {
  ;[other] = await openRead(visit.browser, visit.elsewhere("one.html"))
  ;[page] = await visit.read("one.html")
  panel = await panelBeside(page, "Article 18", "ets185:18.1.b")
  await toList(panel)
})

beforeEach(() => page.bringToFront())

/** Opens what is folded away above the list; a new page folds it again. */
async function unfold(): Promise<void> {
  await panel.$$eval("section details", ([first]) => (first!.open = true))
}

const isMarked = async (tab: Page) => (await sureWords(tab)).length > 0
const isBare = async (tab: Page) => !(await isMarked(tab))

describe("the panel's switches", () => {
  test("take the marks off this site, not another, and bring them back", async () => {
    await unfold()
    await panel.click('[data-testid="site-switch"]')
    await until("the site to be bare", () => isBare(page))
    await until("no number", async () => (await toolbarOf(visit.browser, page)).badge === "")
    expect(await isMarked(other)).toBe(true)
    await page.reload()
    const on = await panel.waitForSelector("button::-p-text(Switch them on)")
    expect(await isBare(page)).toBe(true)
    await on!.click()
    await until("marks again", () => isMarked(page))
    await until("the number", async () => (await toolbarOf(visit.browser, page)).badge === "1")
  })

  test("pause everywhere, also in tabs that are opened meanwhile", async () => {
    await unfold()
    await panel.click('[data-testid="pause-switch"]')
    await until("the page to be bare", () => isBare(page))
    await until("the other site to be bare", () => isBare(other))
    const fresh = await visit.browser.newPage()
    await fresh.goto(visit.elsewhere("one.html"))
    await until(
      "the gate to say so",
      async () => (await modelOf(visit.browser, fresh))?.status === "off",
    )
    expect(await isBare(fresh)).toBe(true)
    await fresh.close()
    await page.bringToFront()
    await (await panel.waitForSelector("button::-p-text(Resume)"))!.click()
    await until("marks again", () => isMarked(page))
    await until("marks on the other site", () => isMarked(other))
  })

  test("a page above the limit is read when it is asked for", async () => {
    await page.goto(visit.at("large.html"))
    const button = await panel.waitForSelector("::-p-text(Scan this page)")
    expect(await isBare(page)).toBe(true)
    await button!.click()
    await until("marks", () => isMarked(page))
    await panel.waitForSelector("li[data-sure]")
    expect(await panel.$("::-p-text(unusually long)")).toBeNull()
    await page.goto(visit.at("one.html"))
  })
})

describe("what a bare article means", () => {
  test("is fixed on the page from the panel, holds after a reload and not elsewhere", async () => {
    await page.goto(visit.at("bare.html"))
    await means(page, "ets185:3")
    await pinInPanel("page", "ets189")
    await means(page, "ets189:3")
    await panel.waitForSelector("::-p-text(You fixed it)")
    await page.reload()
    await means(page, "ets189:3")
    expect((await meant(page))!.why).toContain("pin")
    await panel.waitForSelector("::-p-text(You fixed it)")
    expect(await cardOver(page, "Article 3")).toContain("You fixed it here")
    await page.goto(visit.at("second.html"))
    await means(page, "ets185:3")
  })

  test("is fixed for the site from the card, and let loose again", async () => {
    await page.goto(visit.at("second.html"))
    await means(page, "ets185:3")
    await cardOver(page, "Article 3")
    await clickOnCard(page, "on this site")
    await until("the pin to hold", async () => (await meant(page))!.why.includes("pin"))
    await page.reload()
    await means(page, "ets185:3")
    expect(await cardOver(page, "Article 3")).toContain("You fixed it here")
    await page.goto(visit.elsewhere("bare.html"))
    await means(page, "ets185:3")
    expect((await meant(page))!.why).not.toContain("pin")
    await page.goto(visit.at("second.html"))
    await means(page, "ets185:3")
    await cardOver(page, "Article 3")
    await clickOnCard(page, "Let the page decide")
    await until("the page to decide", async () => !(await meant(page))!.why.includes("pin"))
  })
})

/** The one reference of a page. */
async function meant(tab: Page) {
  return (await modelOf(visit.browser, tab))?.references[0]
}

async function means(tab: Page, id: string): Promise<void> {
  await until(`${id} to be meant`, async () => (await meant(tab))?.targets[0] === id)
}

async function pinInPanel(scope: string, instrument: string): Promise<void> {
  await panel.waitForSelector('[data-testid="pin"]')
  await unfold()
  await panel.select('select[aria-label="Where this holds"]', scope)
  await panel.select('[data-testid="pin"]', instrument)
}
