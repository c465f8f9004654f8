import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, ElementHandle, Page } from "puppeteer-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readSubset } from "#graph/export/index.ts"
import { savedBy } from "./downloads.ts"
import { faultsOf, openPanel, textOf } from "./panel.ts"
import { openChromium, until } from "./session.ts"

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await openChromium()
  folder = mkdtempSync(join(tmpdir(), "glossator-collection-"))
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const entriesIn = (page: Page) =>
  page.$$eval("[data-entry]", (all) => all.map((each) => (each as HTMLElement).dataset["entry"]))

async function keepCard(page: Page, id: string): Promise<string> {
  await page.evaluate((hash) => (location.hash = hash), `#/node/${id}`)
  await page.waitForSelector(`article[data-node="${id}"] [data-testid=collect]`)
  await page.click("[data-testid=collect]")
  return until("the card to be kept", () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("output")]
          .map((each) => each.textContent)
          .find((said) => /kept|already|disk/i.test(said)) ?? null,
    ),
  )
}

/** The notes of the entries that the browser's database holds. */
function onDisk(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(
    () =>
      new Promise<(string | undefined)[]>((resolve, reject) => {
        const opening = indexedDB.open("glossator")
        opening.addEventListener("error", () => reject(opening.error))
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("entries").objectStore("entries").getAll()
          all.addEventListener("success", () => {
            opening.result.close()
            resolve(all.result.map(({ note }) => note as string | undefined))
          })
        })
      }),
  )
}

async function openCollection(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = "#/collection"))
  await page.waitForSelector("h1 ~ * button")
}

async function type(page: Page, nth: number, field: "textarea" | "input", text: string) {
  const fields = await page.$$(`[data-entry] ${field}`)
  await fields[nth]!.click()
  await page.keyboard.type(text)
  await page.keyboard.press("Tab")
}

const left = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll("[data-entry]").length === wanted,
    {},
    count,
  )

const focused = (page: Page) =>
  page.evaluate(() => {
    const { ariaLabel, textContent } = document.activeElement!
    return ariaLabel ?? textContent
  })

/** Both entries by keyboard, then the whole collection; each comes back, the last one first. */
async function removesAndTakesBack(page: Page): Promise<void> {
  const before = await entriesIn(page)
  await page.focus("[data-entry] button[aria-label^='Remove']")
  await page.keyboard.press("Enter")
  await left(page, 1)
  // The focus goes on to the next entry, so that a key held is no loss of place.
  expect(await focused(page)).toMatch(/^Remove art\. 22/)
  await page.keyboard.press("Enter")
  await left(page, 0)
  expect(await focused(page)).toBe("Collections")
  expect(await textOf(page, "main")).toContain("Removed: art. 22")
  await (await page.$("text/Undo"))!.press("Enter")
  await left(page, 1)
  expect(await textOf(page, "main")).toContain("Removed: artículo 153 bis")
  await (await page.$("text/Undo"))!.press("Enter")
  await left(page, 2)
  await page.waitForFunction(() => document.activeElement?.ariaLabel?.startsWith("Remove"))
  expect(await entriesIn(page)).toEqual(before)

  await (await page.$("text/Remove the collection"))!.press("Enter")
  await left(page, 0)
  expect(await textOf(page, "main")).toContain("Removed: My collection")
  await (await page.$("text/Undo"))!.press("Enter")
  await left(page, 2)
  expect(await entriesIn(page)).toEqual(before)
}

test("a full disk is said, and nothing is lost once there is room again", async () => {
  const page = await openPanel(browser, "#/search")
  // The browser remembers for a while how much room there is: it has to be told before the first look.
  const session = await page.createCDPSession()
  const origin = await page.evaluate(() => location.origin)
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 })
  expect(await keepCard(page, "ets185:18")).toContain("The disk is full")
  await openCollection(page)
  await page.waitForSelector("[role=alert]")
  expect(await entriesIn(page)).toContain("ets185:18")
  await session.send("Storage.overrideQuotaForOrigin", { origin })
  await page.click("[role=alert] button")
  await page.waitForFunction(() => document.querySelector("[role=alert]") === null)
  await page.reload()
  await page.waitForSelector("[data-entry]")
  expect(await entriesIn(page)).toContain("ets185:18")
  await page.click("[data-entry] button[aria-label^='Remove']")
  // Shown at once, written a moment later: a page closed in between would leave it for the next test.
  await until("the removal to be on disk", async () => (await onDisk(page)).length === 0)
  await page.close()
})

test("kept nodes with note, tags and order survive a reload, a removal and an export", async () => {
  const page = await openPanel(browser, "#/collection")
  expect(await keepCard(page, "br/marco-civil:22")).toContain("“My collection”")
  await keepCard(page, "ar/codigo-penal:153-bis")
  expect(await keepCard(page, "br/marco-civil:22")).toContain("Already in")
  await openCollection(page)
  await page.waitForSelector("[data-entry]")
  await type(page, 0, "textarea", 'Court order needed: "registros"')
  await type(page, 0, "input", "South America, to read, South America")
  await page.click("[data-entry] button[aria-label^='Move'][aria-label$='down']")
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>("[data-entry]")?.dataset["entry"] !== "br/marco-civil:22",
  )
  // A panel may be closed while the field is still being written in.
  await (await page.$$("[data-entry] textarea"))[1]!.click()
  await page.keyboard.press("End")
  await page.keyboard.type(" first")
  await until("the note to be on disk", async () =>
    (await onDisk(page)).includes('Court order needed: "registros" first'),
  )
  await page.reload()
  await page.waitForSelector("[data-entry]")
  expect(await entriesIn(page)).toEqual(["ar/codigo-penal:153-bis", "br/marco-civil:22"])
  expect(await textOf(page, "main")).toMatch(/South America\s*1/)
  expect(await faultsOf(page)).toEqual([])

  await removesAndTakesBack(page)

  await page.click("[data-testid=export-as]")
  const save = (await page.waitForSelector("[data-testid=export-save]"))!
  const file = await savedBy(browser, folder, ".json", () => save.click())
  const subset = readSubset(readFileSync(file, "utf8"))
  expect(subset.selection["annotations"]).toMatchObject([
    { node: "ar/codigo-penal:153-bis" },
    {
      node: "br/marco-civil:22",
      note: 'Court order needed: "registros" first',
      tags: ["South America", "to read"],
    },
  ])

  await openCollection(page)
  const field = await page.waitForSelector("[data-testid=collection-import]")
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
  await page.waitForFunction(
    () =>
      document.querySelector("select")?.selectedIndex === 1 &&
      document.querySelectorAll("[data-entry]").length === 2,
  )
  expect(await entriesIn(page)).toEqual(["ar/codigo-penal:153-bis", "br/marco-civil:22"])
  expect(
    await page.$$eval("[data-entry] textarea", (all) => all.map((each) => each.value)),
  ).toEqual(["", 'Court order needed: "registros" first'])
  await page.close()
})
