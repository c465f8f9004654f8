import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ElementHandle, Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { readSubset } from "#graph/export/index.ts"
import { savedBy } from "./downloads.ts"
import { faultsOf, panelOpener, textOf } from "./panel.ts"

const open = panelOpener()

describe("export and import", () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "glossator-panel-"))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test("a card is saved with its links, and opened again", async () => {
    const page = await open("#/node/ets185:18")
    await page.click("[data-testid=export-as]")
    await page.waitForSelector("[data-testid=export-save]")
    const file = await saved(page)
    const subset = readSubset(readFileSync(file, "utf8"))
    expect(subset.selection).toEqual({ around: "ets185:18", depth: 1 })
    expect(subset.nodes[0]?.id).toBe("ets185:18")
    expect(subset.edges.length).toBeGreaterThan(10)

    const settings = await open("#/settings")
    await choose(settings, file)
    await settings.waitForSelector("[data-testid=import-holds]")
    const holds = await textOf(settings, "[data-testid=import-holds]")
    expect(holds).toContain(`${subset.edges.length} links`)
  })

  test("a search result is saved", async () => {
    const page = await open("#/search?q=18.1.b")
    await page.waitForSelector("[data-result]")
    await page.click("[data-testid=export-as]")
    await page.waitForSelector("[data-testid=export-save]")
    const subset = readSubset(readFileSync(await saved(page), "utf8"))
    expect(subset.selection).toEqual({ search: "18.1.b" })
    expect(subset.nodes.map((node) => node.id)).toContain("ets185:18.1.b")
  })

  test("a broken file is refused in one sentence", async () => {
    const broken = join(folder, "broken.json")
    writeFileSync(broken, '{"format":"glossator-subset","version":1,"nodes":[')
    const page = await open("#/settings")
    await choose(page, broken)
    await page.waitForSelector("[data-testid=import-fault]")
    const said = await textOf(page, "[data-testid=import-fault]")
    expect(said).toMatch(/^broken\.json could not be opened: The JSON of the file breaks off/)
    expect(await page.$("[data-testid=import-holds]")).toBeNull()
  })

  test("a card is saved for Zotero and for Gephi, by keyboard alone", async () => {
    const page = await open("#/export")
    expect(await textOf(page, "main")).toContain("Nothing is chosen yet")
    await page.evaluate(() => (location.hash = "#/node/ets185:18.1.b"))
    await page.waitForSelector("[data-testid=export-as]")
    await page.focus("[data-testid=export-as]")
    await page.keyboard.press("Enter")
    await page.waitForSelector("input[name=format]:checked")
    expect(await textOf(page, "main")).toMatch(/Article 18, paragraph 1.b[\s\S]*guidance note/)
    for (const [presses, ending] of [
      [3, ".ris"],
      [3, ".gexf"],
    ] as const) {
      await page.focus("input[name=format]:checked")
      for (let i = 0; i < presses; i += 1) await page.keyboard.press("ArrowDown")
      const file = await saved(page, ending)
      expect(readFileSync(file, "utf8")).toContain("K.U. v. Finland")
    }
    expect(await faultsOf(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  function saved(page: Page, ending = ".json"): Promise<string> {
    return savedBy(page.browser(), folder, ending, async () => {
      await page.focus("[data-testid=export-save]")
      await page.keyboard.press("Enter")
    })
  }
})

async function choose(page: Page, file: string): Promise<void> {
  const field = (await page.$("[data-testid=import]")) as ElementHandle<HTMLInputElement>
  await field.uploadFile(file)
}
