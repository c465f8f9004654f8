import { describe, expect, test } from "vitest"
import { markBox, sidePanel } from "../../scripts/lib/chromium.ts"
import { judgment } from "../viewer/pdfs.ts"
import { frame } from "./frame.ts"
import { openViewer, untilAllRead } from "./pdf-files.ts"
import { setUp } from "./pdf-set-up.ts"
import { markedWords, until } from "./session.ts"

let short: Awaited<ReturnType<typeof judgment>>
let long: Awaited<ReturnType<typeof judgment>>

const pdfs = setUp(async () => {
  short = await judgment(4)
  long = await judgment(60)
  return { "judgment.pdf": { bytes: short.bytes }, "long.pdf": { bytes: long.bytes } }
})

describe("a judgment in two columns", () => {
  test("is marked, listed with its pages in the real panel, and shown from there", async () => {
    const { page, said } = await openViewer(pdfs.browser, pdfs.files.at("judgment.pdf"))
    const model = await untilAllRead(pdfs.browser, page)
    expect(model.references.flatMap(({ targets }) => targets)).toEqual(
      short.targets.slice(0, model.references.length),
    )
    expect(model.references.length).toBeGreaterThan(120)
    expect(new Set(model.references.map((each) => each.page))).toEqual(
      new Set(["1", "2", "3", "4"]),
    )
    expect(model.title).toBe("Judgment of the Regional Court, case 7/2026")

    const words = await markedWords(page)
    expect(words["glossator-sure"]).toContain("Article 18(1)(b)")
    await page.waitForSelector(".sheet canvas")
    await frame(page, "4-pdf-two-columns")

    const mark = (await markBox(page, "32(b)"))!
    await page.mouse.click(mark.x, mark.y)
    const panel = await sidePanel(pdfs.browser)
    await panel.setViewport({ width: 360, height: 800 })
    await panel.waitForSelector('article[data-node="ets185:32.b"]')
    await panel.click("nav a[href='#/page']")
    await panel.waitForSelector("[data-sure]")
    expect(await panel.$$eval("[data-sure]", (all) => all.length)).toBe(model.references.length)

    const before = await page.evaluate(() => scrollY)
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("[data-sure] button")]
      all.find((each) => each.innerText.includes("Article 18(1)(b)"))?.click()
    })
    await panel.waitForFunction(() => document.body.innerText.includes("Shown on the page"))
    await panel.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("[data-sure] button")]
      all.findLast((each) => each.innerText.includes("Article 18(1)(b)"))?.click()
    })
    await until("the last page to be shown", async () => {
      const now = await page.evaluate(() => scrollY)
      return now > before + 2000 && (await markedWords(page))["glossator-current"]?.length === 1
    })
    expect(said).toEqual([])
    await page.close()
  })

  test("reads on over a page end, and is marked on both pages", async () => {
    const { page } = await openViewer(pdfs.browser, pdfs.files.at("long.pdf"))
    const model = await untilAllRead(pdfs.browser, page)
    expect(model.references.flatMap(({ targets }) => targets)).toEqual(
      long.targets.slice(0, model.references.length),
    )
    await page.close()
  })

  test("keeps only the pages near the window, however far one scrolls", async () => {
    const { page, said } = await openViewer(pdfs.browser, pdfs.files.at("long.pdf"))
    await untilAllRead(pdfs.browser, page)
    const counts: number[] = []
    for (let i = 0; i < 6; i += 1) {
      await page.evaluate(() => scrollBy(0, innerHeight * 3.5))
      await until("a picture of the page", () =>
        page.evaluate(() => {
          const sheet = document
            .elementFromPoint(innerWidth / 2, innerHeight / 2)
            ?.closest(".sheet")
          return sheet?.querySelector("canvas") ? true : null
        }),
      )
      counts.push(await page.$$eval(".sheet canvas, .sheet .text", (all) => all.length))
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(10)
    const ranges = await page.evaluate(() => CSS.highlights.get("glossator-sure")!.size)
    expect(ranges).toBeLessThan(250)
    expect(said).toEqual([])
    await page.close()
  })
})
