import { expect, test } from "vitest"
import { judgment } from "../viewer/pdfs.ts"
import { openViewer, tellViewer, untilAllRead } from "./pdf-files.ts"
import { setUp } from "./pdf-set-up.ts"
import { until } from "./session.ts"

const pdfs = setUp(async () => ({ "judgment.pdf": { bytes: (await judgment(4)).bytes } }))

test("buttons lead from page to page, and turn the pages with their marks", async () => {
  const { page, said } = await openViewer(pdfs.browser, pdfs.files.at("judgment.pdf"))
  const { references, revision } = await untilAllRead(pdfs.browser, page)
  const press = (name: string) => page.click(`[role=toolbar] [aria-label="${name}"]`)
  const isOff = (name: string) =>
    page.$eval(`[aria-label="${name}"]`, (tool) => (tool as HTMLButtonElement).disabled)
  const shown = () => page.$eval(".number", (field) => (field as HTMLInputElement).value)
  expect([await isOff("Previous page"), await isOff("Next page")]).toEqual([true, false])
  for (const number of ["2", "3", "4"]) {
    await press("Next page")
    await until(`page ${number}`, async () => (await shown()) === number)
  }
  expect([await isOff("Previous page"), await isOff("Next page")]).toEqual([false, true])
  await press("Previous page")
  await until("page 3", async () => (await shown()) === "3")

  await press("Turn the pages clockwise")
  await page.waitForSelector("[data-page='3'] canvas")
  const { width, height } = (await (await page.$("[data-page='3']"))!.boundingBox())!
  expect(width).toBeGreaterThan(height)
  expect(await shown()).toBe("3")
  const place = { index: references.length - 1, revision }
  expect(await tellViewer(pdfs.browser, page, "showReference", place)).toBe(true)
  const lit = await until("the last reference in the window", () =>
    page.evaluate(() => {
      const [mark] = CSS.highlights.get("glossator-current") ?? []
      if (!mark) return null
      const range = document.createRange()
      range.setStart(mark.startContainer, mark.startOffset)
      range.setEnd(mark.endContainer, mark.endOffset)
      const box = range.getBoundingClientRect()
      const isInside = box.top > 40 && box.bottom < innerHeight
      return isInside && { isUpright: box.height > box.width }
    }),
  )
  expect(lit).toEqual({ isUpright: true })
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("t")
  await until("upright pages", async () => {
    const box = (await (await page.$("[data-page='4']"))!.boundingBox())!
    return box.height > box.width
  })
  expect(said).toEqual([])
  await page.close()
})

test("the text lies on its picture to the pixel, however wide the window is", async () => {
  const { page } = await openViewer(pdfs.browser, pdfs.files.at("judgment.pdf"))
  for (const width of [360, 487, 1280]) {
    await page.setViewport({ width, height: 700 })
    // The picture is drawn anew, as many pixels wide as the page is, once the window keeps its size.
    await until(`a page in a window of ${width} pixels`, () =>
      page.evaluate(() => {
        const sheet = document.querySelector("[data-page='1']")
        const [canvas, text] = [sheet?.querySelector("canvas"), sheet?.querySelector(".text")]
        if (!canvas || !text) return false
        const [picture, words] = [canvas.getBoundingClientRect(), text.getBoundingClientRect()]
        const isSharp = canvas.width === picture.width && canvas.height === picture.height
        return isSharp && picture.width === words.width && picture.height === words.height
      }),
    )
  }
  await page.close()
})
