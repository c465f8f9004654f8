import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { judgment } from "../viewer/pdfs.ts"
import { openFirefox } from "./firefox.ts"
import {
  chooseInMenu,
  clickButton,
  closeSidebar,
  enterAddress,
  pressAltShift,
  sidebarAddress,
  typeAddress,
} from "./firefox-window.ts"
import { serveSite, type Site, watched } from "./pages.ts"
import { serveFiles, type FileServer } from "./pdf-files.ts"
import { markedWords, until } from "./session.ts"

const PAGES: Record<string, string> = {}

let browser: Browser
let site: Site
let files: FileServer
let page: Page

beforeAll(async () => {
  files = await serveFiles({ "judgment.pdf": { bytes: (await judgment(2)).bytes } })
  PAGES["page.html"] = watched(
    `<p>Article 2 of the Budapest Convention</p><p>Article 18 of the Budapest Convention</p>
     <p id="words">production order</p>
     <p><a href="${files.at("judgment.pdf")}">the judgment as a file</a></p>`,
  )
  site = await serveSite(PAGES)
  browser = await openFirefox()
  page = await browser.newPage()
})

beforeEach(async () => {
  await page.bringToFront()
  await page.goto(site.at("page.html"))
  await until("marks", async () => (await markedWords(page))["glossator-sure"]?.length === 2)
  await closeSidebar(browser)
})

afterAll(async () => {
  await browser?.close()
  files?.close()
  site?.close()
})

describe("keys of the browser, as from a keyboard", () => {
  test("go to the next reference and back, and open the sidebar on the one they stand on", async () => {
    await pressAltShift(browser, "ArrowDown", "ArrowDown")
    await untilCurrent("Article 2")
    await pressAltShift(browser, "ArrowDown", "ArrowDown")
    await untilCurrent("Article 18")
    await pressAltShift(browser, "ArrowUp", "ArrowUp")
    await untilCurrent("Article 2")
    await pressAltShift(browser, "O", "KeyO")
    await untilSidebar("#/node/ets185:2")
  })

  test("look the selected words up", async () => {
    await selectWords()
    await pressAltShift(browser, "L", "KeyL")
    await untilSidebar("#/search?q=production+order")
  })
})

describe("the menu of the browser", () => {
  test("looks the selected words up", async () => {
    await selectWords()
    await chooseInMenu(browser, page, "#words", "Look up “production order” in Glossator")
    await untilSidebar("#/search?q=production+order")
  })

  test("opens the file behind a link in the viewer, which marks it", async () => {
    const before = new Set(await browser.pages())
    await chooseInMenu(browser, page, "a", "Open PDF in Glossator")
    const viewer = await until("the viewer", async () =>
      (await browser.pages()).find((each) => !before.has(each)),
    )
    await viewer.bringToFront()
    await until("marks in the file", async () => {
      const words = await markedWords(viewer).catch(() => null)
      return words?.["glossator-sure"]?.includes("Article 18(1)(b)")
    })
    expect(await viewer.evaluate(() => location.href)).toContain("viewer.html?file=")
    await viewer.close()
  })
})

test("the button opens the sidebar", async () => {
  await clickButton(browser)
  await untilSidebar("sidepanel.html")
})

test("the address bar suggests a provision after the keyword, and opens its card", async () => {
  const suggested = await typeAddress(browser, "bc 18.1.b")
  expect(suggested.join("\n")).toContain("Article 18, paragraph 1.b · Production order")
  expect(await enterAddress(browser)).toMatch(/sidepanel\.html#\/node\/ets185:18\.1\.b$/)
})

function selectWords(): Promise<void> {
  return page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#words")!))
}

async function untilCurrent(words: string): Promise<void> {
  await until(`${words} to be the current one`, async () => {
    return (await markedWords(page))["glossator-current"]?.join() === words
  })
}

async function untilSidebar(address: string): Promise<void> {
  await until(`the sidebar at ${address}`, async () =>
    (await sidebarAddress(browser))?.includes(address),
  )
}
