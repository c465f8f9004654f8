import type { Page } from "puppeteer-core"
import { expect, test } from "vitest"
import { faultsOf, sharedPanel, textOf } from "./panel.ts"

let page: Page
sharedPanel("#/welcome", (opened) => (page = opened))

test("the introduction reads its sample as pages are read, and shows what stands behind a mark", async () => {
  await page.waitForSelector("[data-target]")
  const targets = await page.$$eval("[data-target]", (all) =>
    all.map((each) => (each as HTMLElement).dataset["target"]),
  )
  expect(targets).toEqual(["ets185:18.1.b", "ets185:19", "ets185:32.b"])
  await page.click('[data-target="ets185:19"]')
  await page.waitForSelector('article[data-node="ets185:19"]')
  expect(await textOf(page, "article")).toMatch(
    /Article 19[\s\S]*countries[\s\S]*Read in the source/,
  )
  expect(await faultsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test("where it may read is asked there and kept", async () => {
  const stored = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }
      }
      return (await chrome.storage.local.get("paused"))["paused"] ?? false
    })
  expect(await stored()).toBe(false)
  await page.click("input[value=nowhere]")
  await page.waitForFunction(() => document.querySelector("input[value=nowhere]:checked") !== null)
  expect(await stored()).toBe(true)
})
