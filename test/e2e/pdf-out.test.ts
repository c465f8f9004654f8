import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { degrees, PDFDocument } from "pdf-lib"
import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readSubset } from "#graph/export/index.ts"
import { markBox, sidePanel } from "../../scripts/lib/chromium.ts"
import { judgment, pdfOf } from "../viewer/pdfs.ts"
import { savedBy } from "./downloads.ts"
import { openViewer, serveFiles, untilAllRead, type FileServer } from "./pdf-files.ts"
import { markedWords, openChromium, until } from "./session.ts"

let browser: Browser
let files: FileServer
let folder: string
let bytes: Uint8Array

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "glossator-pdf-"))
  bytes = (await judgment(2)).bytes
  files = await serveFiles({
    "judgment.pdf": { bytes },
    "turned.pdf": { bytes: await turned() },
  })
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  files?.close()
  rmSync(folder, { recursive: true, force: true })
})

test("pages turned by a quarter, a half and three quarters are marked where they show their words", async () => {
  const { page, said } = await openViewer(browser, files.at("turned.pdf"))
  const { references } = await untilAllRead(browser, page)
  expect(references.map((each) => each.targets[0])).toEqual(["ets185:5", "ets185:6", "ets185:7"])
  await page.bringToFront()
  for (const [number, leaf] of [
    [5, 1],
    [6, 2],
    [7, 3],
  ] as const) {
    await page.evaluate((n) => document.querySelector(`[data-page="${n}"]`)!.scrollIntoView(), leaf)
    await page.waitForSelector(`[data-page="${leaf}"] canvas`)
    await until("its mark", async () => {
      return (await markedWords(page))["glossator-sure"]?.includes(`Article ${number}`)
    })
    const { x, y } = (await markBox(page, `Article ${number}`))!
    expect(await darkAt(page, leaf, x, y)).toBeGreaterThan(0)
    await page.mouse.click(x, y)
    const panel = await sidePanel(browser)
    await panel.waitForSelector(`[data-node="ets185:${number}"]`)
  }
  expect(said).toEqual([])
  await page.close()
})

test("a copy is saved as it came, and the references are exported from the panel beside it", async () => {
  const { page, said } = await openViewer(browser, files.at("judgment.pdf"))
  const { references } = await untilAllRead(browser, page)
  await page.bringToFront()
  await page.keyboard.down("Control")
  const copy = await savedBy(browser, folder, ".pdf", () => page.keyboard.press("s"))
  await page.keyboard.up("Control")
  expect(readFileSync(copy).equals(Buffer.from(bytes))).toBe(true)

  const mark = (await markBox(page, "18(1)(b)"))!
  await page.mouse.click(mark.x, mark.y)
  const panel = await sidePanel(browser)
  await panel.waitForSelector('[data-node="ets185:18.1.b"]')
  await panel.click("nav a[href='#/page']")
  await panel.waitForSelector("[data-sure]")
  await panel.click("[data-testid=export-as]")
  await panel.waitForSelector("[data-testid=export-save]")
  const file = await savedBy(browser, folder, ".json", () =>
    panel.click("[data-testid=export-save]"),
  )
  const subset = readSubset(readFileSync(file, "utf8"))
  const ids = subset.nodes.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(references.flatMap(({ targets }) => targets)))
  expect(said).toEqual([])
  await page.close()
})

test("every tool is reached by the keyboard, has a name, and shows where the focus is", async () => {
  const { page } = await openViewer(browser, files.at("judgment.pdf"))
  await untilAllRead(browser, page)
  await page.bringToFront()
  const reached: string[] = []
  for (let i = 0; i < 20; i += 1) {
    await page.keyboard.press("Tab")
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement
      const tools = element.closest("[role=toolbar], header")
      if (!tools) return null
      const { outlineStyle, boxShadow } = getComputedStyle(element)
      return {
        name: element.ariaLabel ?? element.title ?? element.innerText,
        isShown: outlineStyle !== "none" || boxShadow !== "none",
      }
    })
    if (!at) continue
    expect(at).toMatchObject({ name: expect.stringMatching(/\S/), isShown: true })
    reached.push(at.name)
  }
  const tools = await page.$$eval(
    ":is(header, [role=toolbar]) :is(button, input, select):enabled",
    (all) => all.filter((each) => (each as HTMLElement).checkVisibility()).length,
  )
  expect(new Set(reached).size).toBe(tools)
  expect(tools).toBeGreaterThan(6)
  await page.close()
})

/** A sentence on each of three pages, which are turned by one, two and three quarters. */
async function turned(): Promise<Uint8Array> {
  const sheets = [5, 6, 7].map((n) => [
    { text: `See Article ${n} of the Budapest Convention.`, x: 60, y: 120, size: 14 },
  ])
  const document = await PDFDocument.load(await pdfOf(sheets))
  for (const [i, page] of document.getPages().entries()) page.setRotation(degrees(90 * (i + 1)))
  return document.save()
}

/** How much of the picture around a place of the window is dark: whether words are printed there. */
function darkAt(page: Page, leaf: number, x: number, y: number): Promise<number> {
  return page.evaluate(
    (number, left, top) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${number}"] canvas`)!
      const box = canvas.getBoundingClientRect()
      const scale = canvas.width / box.width
      const [at, down] = [(left - box.left) * scale, (top - box.top) * scale]
      const { data } = canvas.getContext("2d")!.getImageData(at - 12, down - 12, 24, 24)
      let dark = 0
      for (let i = 0; i < data.length; i += 4)
        if (data[i]! + data[i + 1]! + data[i + 2]! < 300) dark += 1
      return dark
    },
    leaf,
    x,
    y,
  )
}
