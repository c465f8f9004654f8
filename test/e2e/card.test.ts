import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import {
  boxOf,
  cardBox,
  cardOver,
  cardText,
  clickOnCard,
  hover,
  setStored,
  untilNoCard,
} from "./card.ts"
import { DOCUMENT_PAGES } from "./documents.ts"
import { changesOf, NAMED, ref, watched } from "./pages.ts"
import { until } from "./session.ts"
import { visiting } from "./visiting.ts"

const visit = visiting({
  "one.html": watched(`<p style="margin-top:2em">See ${ref("18(1)(b)")}.</p><p>Plain words.</p>`),
  "close.html": watched(
    `<p style="margin-top:2em;text-align:right">${NAMED}: Articles 3, 4, 5 and 6</p>`,
  ),
  "leftwards.html": DOCUMENT_PAGES["leftwards.html"]!,
})

describe("the card", () => {
  let page: Page

  beforeAll(async () => {
    ;[page] = await visit.read("one.html")
    await page.bringToFront()
  })
  afterAll(() => page.close())

  test("opens where the pointer rests for 150 ms: title, one line, counts, reasons", async () => {
    // The first card brings our one element, and the page can tell when.
    await page.evaluate(() => {
      let movedAt = 0
      addEventListener("pointermove", () => (movedAt = performance.now()), { capture: true })
      const seen = new MutationObserver(() => {
        Object.assign(globalThis, { waited: performance.now() - movedAt })
        seen.disconnect()
      })
      seen.observe(document.documentElement, { childList: true })
    })
    const text = await cardOver(page, "Article 18(1)(b)")
    expect(
      await page.evaluate(() => (globalThis as unknown as { waited: number }).waited),
    ).toBeGreaterThanOrEqual(149)
    expect(text).toContain("Article 18, paragraph 1.b")
    expect(text).toContain("Production order")
    expect(text).toContain("Budapest Convention")
    expect(text).toMatch(/\d+ national provisions/)
    expect(text).toContain("the instrument is named right after the number")
  })

  test("is the only thing added to the page, outside its body", async () => {
    expect(await changesOf(page)).toBe(1)
    const added = await page.evaluate(() => [
      document.querySelectorAll("body glossator-ui").length,
      document.querySelectorAll("glossator-ui").length,
      document.querySelector("glossator-ui")!.shadowRoot,
    ])
    expect(added).toEqual([0, 1, null])
  })

  test("closes with Escape, which the page does not hear", async () => {
    await page.evaluate(() =>
      addEventListener("keydown", () => Object.assign(globalThis, { heard: true })),
    )
    await page.keyboard.press("Escape")
    await untilNoCard(page)
    expect(await page.evaluate(() => "heard" in globalThis)).toBe(false)
  })

  test("stays while the pointer goes to it, and closes when it goes elsewhere", async () => {
    await cardOver(page, "Article 18(1)(b)")
    const { x, y } = await boxOf(page, "Article 18(1)(b)")
    await page.mouse.move(x + 10, y + 30, { steps: 8 })
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(await cardText(page)).not.toBeNull()
    await page.mouse.move(x + 600, y + 300)
    await untilNoCard(page)
  })

  test("does not open for a pointer that only passes", async () => {
    const { x, y } = await boxOf(page, "Article 18(1)(b)")
    await page.mouse.move(x, y)
    await page.mouse.move(x + 500, y + 200)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await cardText(page)).toBeNull()
  })

  test("can be told to stay away, and stays away", async () => {
    await cardOver(page, "Article 18(1)(b)")
    await clickOnCard(page, "Do not open cards by themselves")
    await untilNoCard(page)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await hover(page, "Article 18(1)(b)")
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(await cardText(page)).toBeNull()
    await setStored(visit.browser, { hoverCard: true })
  })
})

test("a pointer on its way to the card may pass other marks, and rests on one to have that one's", async () => {
  const [page] = await visit.read("close.html")
  await page.bringToFront()
  expect(await cardOver(page, "6")).toContain("Article 6")
  const [from, passed] = [await boxOf(page, "6"), await boxOf(page, "5")]
  await page.mouse.move(from.x, from.y)
  await page.mouse.move(passed.x, passed.y + 4, { steps: 5 })
  // Longer than a pointer that has strayed is borne with.
  await new Promise((resolve) => setTimeout(resolve, 300))
  const box = (await cardBox(page))!
  await page.mouse.move(passed.x - 60, box.top + 20, { steps: 5 })
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await cardText(page)).toContain("Article 6")
  await page.mouse.move(passed.x, passed.y)
  await untilNoCard(page)
  await page.mouse.move(passed.x - 1, passed.y)
  await until("the other card", async () => (await cardText(page))?.includes("Article 5"))
  await page.close()
})

test("on a page that runs from right to left, the card stands at its mark, in the window", async () => {
  const [page] = await visit.read("leftwards.html")
  await page.bringToFront()
  expect(await cardOver(page, "Article 16")).toContain("Article 16")
  const [mark, box] = [await boxOf(page, "Article 16"), (await cardBox(page))!]
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(1280)
  expect(box.left).toBeLessThan(mark.x)
  expect(box.right).toBeGreaterThan(mark.x)
  expect(Math.abs(box.top - mark.y)).toBeLessThan(40)
  await page.close()
})
