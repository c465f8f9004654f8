import type { Page } from "puppeteer-core"
import { expect, test } from "vitest"
import { sharedPanel, textOf } from "./panel.ts"

let page: Page
sharedPanel("#/search?q=production+order", (opened) => (page = opened))

/** What the panel says, to the eye and in a live region. */
const says = (words: string) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll("output[aria-live=polite]")].some((each) =>
        each.textContent.includes(wanted),
      ),
    {},
    words,
  )

test("a search is kept whole only after a question, and let go again by one key", async () => {
  await page.waitForSelector("[data-result]")
  const count = Number(/(\d+) results/.exec(await textOf(page, "main"))?.[1])
  expect(count).toBeGreaterThan(5)
  await page.focus("[data-testid=collect]")
  await page.keyboard.press("Enter")
  await says(`Keep all ${count} entries?`)
  await page.focus("[data-testid=next]")
  await page.keyboard.press("Enter")
  await says(`Kept ${count} entries in “My collection”`)
  await page.keyboard.press("Enter")
  await says(`Removed: ${count} entries`)
  await page.evaluate(() => (location.hash = "#/collection"))
  await page.waitForSelector("h1 ~ * button")
  expect(await page.$$("[data-entry]")).toHaveLength(0)
})

test("one of a list is kept from the list, and said", async () => {
  await page.evaluate(() => (location.hash = "#/node/ets185:18.1.b"))
  const folded = 'details[data-country="br"]'
  await page.waitForSelector(folded)
  await page.click(`${folded} > summary`)
  const button = await page.waitForSelector(`${folded} [data-keep]`)
  const id = await button!.evaluate((each) => (each as HTMLElement).dataset["keep"])
  expect(await button!.evaluate((each) => each.getAttribute("aria-label"))).toMatch(/^Keep .+/)
  await button!.click()
  await says("Kept 1 entry")
  await page.evaluate(() => (location.hash = "#/collection"))
  await page.waitForSelector("[data-entry]")
  expect(await page.$eval("[data-entry]", (each) => (each as HTMLElement).dataset["entry"])).toBe(
    id,
  )
  expect(await textOf(page, "[data-entry]")).toContain("Brazil")
})
