import type { Page } from "puppeteer-core"
import { beforeAll, expect, test } from "vitest"
import { DOCUMENT_PAGES, DOCUMENTS } from "./documents.ts"
import { inSidebar, openFirefox, openOwnTab } from "./firefox.ts"
import { LARGE, ref, watched } from "./pages.ts"
import { markedWords, sureWords, until } from "./session.ts"
import { visiting } from "./visiting.ts"

const visit = visiting(
  { ...DOCUMENT_PAGES, "plain.html": watched(`<p>${ref(2)}</p>`), "large.html": LARGE },
  openFirefox,
)

let page: Page
/** A page of the extension, which can look into its sidebar. */
let own: Page

beforeAll(async () => {
  own = await openOwnTab(visit.browser, "sidepanel.html#/search")
  page = await visit.browser.newPage()
  await page.bringToFront()
})

test.each(Object.entries(DOCUMENTS))(
  "Firefox reads %s, and nothing in it that is hidden or edited",
  async (path, { articles }) => {
    await page.goto(visit.at(path))
    await until("as many marks", async () => {
      const words = Object.values(await markedWords(page)).flat()
      return words.length === articles.length
    })
    const words = Object.values(await markedWords(page)).flat()
    expect(words.map((each) => /\d+/.exec(each)![0])).toEqual(
      articles.map((each) => /\d+/.exec(String(each))![0]),
    )
  },
)

test("Firefox reads a document anew that is opened and written again", async () => {
  await page.goto(visit.at("plain.html"))
  await until("the mark", async () => (await sureWords(page)).join() === "Article 2")
  await page.evaluate((words) => {
    document.open()
    document.write(`<!doctype html><title>New</title><p>${words}</p>`)
    document.close()
  }, ref(22))
  await until("the new mark", async () => (await sureWords(page)).join() === "Article 22")
})

test("Firefox reads a page above the limit when it is asked to in the sidebar", async () => {
  await page.goto(visit.at("large.html"))
  await until("the sidebar", () =>
    inSidebar(own, `document.querySelector("nav a[href='#/page']")?.click(), 1`),
  )
  const button = `[...document.querySelectorAll("main button")].find((each) => each.textContent === "Scan this page")`
  await until("the offer", () => inSidebar(own, `${button} !== undefined`))
  expect(await sureWords(page)).toEqual([])
  await inSidebar(own, `${button}.click()`)
  await until("the mark", async () => (await sureWords(page)).join() === "Article 19")
})
