import type { Page } from "puppeteer-core"
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
import { ref, watched } from "./pages.ts"
import { serveFiles, type FileServer } from "./pdf-files.ts"
import { openedBy, sureWords, until, untilLit } from "./session.ts"
import { visiting } from "./visiting.ts"

let files: FileServer
let page: Page

const visit = visiting(
  {
    "page.html": () =>
      watched(
        `<p>${ref(2)}</p><p>${ref(18)}</p><p id="words">production order</p>
         <p><a href="${files.at("judgment.pdf")}">the judgment as a file</a></p>`,
      ),
  },
  openFirefox,
)

beforeAll(async () => {
  files = await serveFiles({ "judgment.pdf": { bytes: (await judgment(2)).bytes } })
  page = await visit.browser.newPage()
})

beforeEach(async () => {
  await page.bringToFront()
  await page.goto(visit.at("page.html"))
  await until("marks", async () => (await sureWords(page)).length === 2)
  await closeSidebar(visit.browser)
})

afterAll(() => files?.close())

describe("keys of the browser, as from a keyboard", () => {
  test("go to the next reference and back, and open the sidebar on the one they stand on", async () => {
    await pressAltShift(visit.browser, "ArrowDown", "ArrowDown")
    await untilLit(page, "Article 2")
    await pressAltShift(visit.browser, "ArrowDown", "ArrowDown")
    await untilLit(page, "Article 18")
    await pressAltShift(visit.browser, "ArrowUp", "ArrowUp")
    await untilLit(page, "Article 2")
    await pressAltShift(visit.browser, "O", "KeyO")
    await untilSidebar("#/node/ets185:2")
  })

  test("look the selected words up", async () => {
    await selectWords()
    await pressAltShift(visit.browser, "L", "KeyL")
    await untilSidebar("#/search?q=production+order")
  })
})

describe("the menu of the browser", () => {
  test("looks the selected words up", async () => {
    await selectWords()
    await chooseInMenu(visit.browser, page, "#words", "Look up “production order” in Glossator")
    await untilSidebar("#/search?q=production+order")
  })

  test("opens the file behind a link in the viewer, which marks it", async () => {
    const viewer = await openedBy(visit.browser, () =>
      chooseInMenu(visit.browser, page, "a", "Open PDF in Glossator"),
    )
    await viewer.bringToFront()
    await until("marks in the file", async () => {
      const words = await sureWords(viewer).catch((): string[] => [])
      return words.includes("Article 18(1)(b)")
    })
    expect(await viewer.evaluate(() => location.href)).toContain("viewer.html?file=")
    await viewer.close()
  })
})

test("the button opens the sidebar", async () => {
  await clickButton(visit.browser)
  await untilSidebar("sidepanel.html")
})

test("the address bar suggests a provision after the keyword, and opens its card", async () => {
  const suggested = await typeAddress(visit.browser, "bc 18.1.b")
  expect(suggested.join("\n")).toContain("Article 18, paragraph 1.b · Production order")
  expect(await enterAddress(visit.browser)).toMatch(/sidepanel\.html#\/node\/ets185:18\.1\.b$/)
})

function selectWords(): Promise<void> {
  return page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector("#words")!))
}

async function untilSidebar(address: string): Promise<void> {
  await until(`the sidebar at ${address}`, async () =>
    (await sidebarAddress(visit.browser))?.includes(address),
  )
}
