import type { Browser, Frame, Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { sidePanel } from "../../scripts/lib/chromium.ts"
import { pressShortcut, toolbarOf } from "./acts.ts"
import { serveSite, type Site } from "./pages.ts"
import { markedWords, openChromium, until } from "./session.ts"
import { clickOnMark } from "./card.ts"

const NAMED = "of the Budapest Convention"
const GAP = `<div style="height:1500px"></div>`
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}`

const PAGES: Record<string, string> = {
  "same.html": page("Same", `${GAP}<p>Article 20 ${NAMED}</p>${GAP}`),
  "other.html": page("Other", `${GAP}<p>Article 21 ${NAMED}</p>${GAP}`),
}

let browser: Browser
let site: Site
let tab: Page
let panel: Page

beforeAll(async () => {
  site = await serveSite(PAGES)
  const other = site.at("other.html").replace("127.0.0.1", "localhost")
  PAGES["outer.html"] = page(
    "Outer",
    `<p>Article 19 ${NAMED}</p>${GAP}<iframe src="same.html" height="200"></iframe>
     ${GAP}<iframe src="${other}" height="200"></iframe>${GAP}`,
  )
  browser = await openChromium()
  tab = await browser.newPage()
  await tab.goto(site.at("outer.html"))
  await until("all frames to be read", async () => (await toolbarOf(browser, tab)).badge === "3")
  await tab.bringToFront()
  await clickOnMark(tab, "Article 19")
  panel = await sidePanel(browser)
  await panel.waitForSelector('[data-node="ets185:19"]')
  await panel.click("nav a[href='#/page']")
  await until("the list of all frames", async () => (await listed()).length === 3)
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe("a page with frames of its own and of another origin", () => {
  test("is one list in the panel, and one number on the toolbar", async () => {
    expect(await listed()).toEqual(["Article 19", "Article 20", "Article 21"])
    expect((await toolbarOf(browser, tab)).badge).toBe("3")
  })

  test.each([
    ["of its own origin", "same.html", "Article 20"],
    ["of another origin", "other.html", "Article 21"],
  ])("a click in the panel brings both the page and the frame %s there", async (_, path, words) => {
    const frame = frameOf(path)
    await clickInList(words)
    await until("the frame to scroll", () => frame.evaluate(() => scrollY > 500))
    await until("the page to scroll", async () => isInWindow(frame))
    expect((await markedWords(frame))["glossator-current"]).toEqual([words])
  })

  test("keys go on from frame to frame and round again", async () => {
    await clickInList("Article 19")
    await until("the top", () => tab.evaluate(() => scrollY < 100))
    await tab.bringToFront()
    await pressShortcut(tab, "ArrowDown")
    await lit("same.html", "Article 20")
    await pressShortcut(tab, "ArrowDown")
    await lit("other.html", "Article 21")
    await pressShortcut(tab, "ArrowUp")
    await lit("same.html", "Article 20")
  })

  test("a frame that leaves takes its references with it", async () => {
    await frameOf("other.html").evaluate(() => {
      location.href = "about:blank"
    })
    await tab.evaluate(() => document.querySelector("iframe")!.remove())
    await until("the list without them", async () => (await listed()).join() === "Article 19")
    expect((await toolbarOf(browser, tab)).badge).toBe("1")
  })
})

function frameOf(path: string): Frame {
  const frame = tab.frames().find((each) => each.url().endsWith(path))
  if (!frame) throw new Error(`No frame shows ${path}.`)
  return frame
}

function listed(): Promise<string[]> {
  return panel.$$eval("li[data-sure] strong", (all) => all.map((each) => each.textContent ?? ""))
}

async function clickInList(words: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>("li[data-sure] button")]
    all.find((each) => each.querySelector("strong")?.textContent === wanted)!.click()
  }, words)
}

async function lit(path: string, words: string): Promise<void> {
  const frame = frameOf(path)
  await until(`${words} to be lit`, async () => {
    return (await markedWords(frame))["glossator-current"]?.join() === words
  })
}

/** Whether the element of a frame is in the window of the page, as the page sees it. */
async function isInWindow(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement()
  const box = await element!.boundingBox()
  return box !== null && box.y > -50 && box.y < 850
}
