import { expect, test } from "vitest"
import { markBox, sidePanel } from "../../scripts/lib/chromium.ts"
import { judgment } from "../viewer/pdfs.ts"
import { openViewer, untilAllRead } from "./pdf-files.ts"
import { setUp } from "./pdf-set-up.ts"
import { markedWords, until } from "./session.ts"

const pdfs = setUp(async () => ({ "judgment.pdf": { bytes: (await judgment(2)).bytes } }))

test("a reference of a PDF read earlier leads back to its tab, and opens no second one", async () => {
  const { browser, files } = pdfs
  const { page } = await openViewer(browser, files.at("judgment.pdf"))
  const model = await untilAllRead(browser, page)
  const mark = (await markBox(page, "32(b)"))!
  await page.mouse.click(mark.x, mark.y)
  const panel = await sidePanel(browser)
  await panel.setViewport({ width: 360, height: 800 })
  await panel.waitForSelector("article")

  const other = await browser.newPage()
  await other.goto(files.at("nothing.html"))
  await panel.click("nav a[href='#/page']")
  await panel.waitForSelector("main select")
  const tabs = (await browser.pages()).length
  await panel.select("main select", files.at("judgment.pdf"))
  await panel.waitForFunction(() => document.body.innerText.includes("on an earlier page"))
  expect(await panel.$$eval("[data-sure]", (all) => all.length)).toBe(model.references.length)

  const isSeen = () => page.evaluate(() => document.visibilityState === "visible")
  expect(await isSeen()).toBe(false)
  await panel.click("[data-sure] button")
  await until("the PDF to be in sight", isSeen)
  await until(
    "the reference to be shown",
    async () => (await markedWords(page))["glossator-current"]?.length === 1,
  )
  expect((await browser.pages()).length).toBe(tabs)
})
