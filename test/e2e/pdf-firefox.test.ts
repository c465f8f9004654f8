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

/** A new tab with a file in the viewer. */
function openTab(file: string): Promise<Page> {
  return openOwnTab(browser, `viewer.html?file=${encodeURIComponent(files.at(file))}`)
}
