import { readFileSync } from "node:fs"
import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { judgment } from "../viewer/pdfs.ts"
import { openFirefox, openOwnTab } from "./firefox.ts"
import { serveFiles, type FileServer } from "./pdf-files.ts"
import { markedWords, until } from "./session.ts"

const LOCKED = new URL("../fixtures/pdf/locked.pdf", import.meta.url)

let browser: Browser
let files: FileServer

beforeAll(async () => {
  files = await serveFiles({
    "judgment.pdf": { bytes: (await judgment(4)).bytes },
    "locked.pdf": { bytes: readFileSync(LOCKED) },
    "text.pdf": { bytes: Buffer.from("no file of this kind") },
  })
  browser = await openFirefox()
})

afterAll(async () => {
  await browser?.close()
  files?.close()
})

test("Firefox opens a PDF in the viewer, marks it on pages scrolled to, and says what is no PDF", async () => {
  const page = await openTab("judgment.pdf")
  const words = await until("marks", async () => {
    const marked = await markedWords(page)
    return (marked["glossator-sure"]?.length ?? 0) > 0 ? marked : null
  })
  expect(words["glossator-sure"]).toContain("Article 18(1)(b)")
  await until("a picture", () => page.evaluate(() => document.querySelector("canvas") !== null))
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await until("the last page", () =>
    page.evaluate(() => document.querySelector("[data-page='4'] canvas") !== null),
  )
  const locked = await openTab("locked.pdf")
  await until("the question", () =>
    locked.evaluate(() => document.querySelector("dialog[open]") !== null),
  )
  const text = await openTab("text.pdf")
  await until("the sentence", () =>
    text.evaluate(
      () => document.querySelector("[role=alert]")?.textContent?.includes("not a PDF") ?? false,
    ),
  )
})

test("Firefox goes from page to page by buttons, and turns pages with their marks", async () => {
  const page = await openTab("judgment.pdf")
  await page.waitForSelector("[data-page='1'] canvas")
  const press = (name: string) => page.click(`[role=toolbar] [aria-label="${name}"]`)
  const shown = () => page.$eval(".number", (field) => (field as HTMLInputElement).value)
  for (const number of ["2", "3", "4"]) {
    await press("Next page")
    await until(`page ${number}`, async () => (await shown()) === number)
  }
  await press("Previous page")
  await until("page 3", async () => (await shown()) === "3")
  await press("Turn the pages clockwise")
  await page.waitForSelector("[data-page='3'] canvas")
  const turned = await until("a mark that stands upright on a page that lies", () =>
    page.evaluate(() => {
      const sheet = document.querySelector("[data-page='3']")!.getBoundingClientRect()
      for (const mark of CSS.highlights.get("glossator-sure") ?? []) {
        const range = document.createRange()
        range.setStart(mark.startContainer, mark.startOffset)
        range.setEnd(mark.endContainer, mark.endOffset)
        const box = range.getBoundingClientRect()
        const isOnSheet = box.top > sheet.top && box.bottom < sheet.bottom
        if (isOnSheet) return { lies: sheet.width > sheet.height, upright: box.height > box.width }
      }
      return null
    }),
  )
  expect(turned).toEqual({ lies: true, upright: true })
  expect(await shown()).toBe("3")
})

/** A new tab with a file in the viewer. */
function openTab(file: string): Promise<Page> {
  return openOwnTab(browser, `viewer.html?file=${encodeURIComponent(files.at(file))}`)
}
