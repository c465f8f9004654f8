import Papa from "papaparse"
import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import type { Matrix } from "#graph/model/matrix.ts"
import { saveFrom } from "./downloads.ts"
import { faultsOf, panelOpener, textOf } from "./panel.ts"

const openOne = panelOpener()

async function open(hash: string, width = 360): Promise<Page> {
  const page = await openOne(hash)
  await page.setViewport({ width, height: 800 })
  await page.waitForSelector(width < 640 ? "dl" : "table")
  return page
}

const active = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).dataset["cell"] ?? "")

/** Country names in the order of the rows. */
const rowsOf = (page: Page) =>
  page.$$eval("tbody th a", (names) => names.map((name) => name.textContent))

describe("in a tab, a comparison", () => {
  const POWERS = "#/compare?provisions=powers&countries=south-america"

  test("keeps heads and countries in sight, and never says that a country has nothing", async () => {
    const page = await open(POWERS, 1000)
    const placesOf = () =>
      page.$$eval("thead th, tbody th", (heads) =>
        heads.slice(0, 12).map((head) => {
          const { left, top } = head.getBoundingClientRect()
          return {
            row: head.closest("tbody") !== null,
            left: Math.round(left),
            top: Math.round(top),
          }
        }),
      )
    const before = await placesOf()
    const moved = await page.$eval("table", (table) => {
      table.parentElement!.scrollTo(300, 300)
      return [table.parentElement!.scrollLeft, table.parentElement!.scrollTop]
    })
    const after = await placesOf()
    expect(Math.min(...moved)).toBeGreaterThan(100)
    // Heads keep their height, countries their place at the side, and the corner both.
    expect(after[0]).toEqual(before[0])
    for (const [at, { row, left, top }] of after.entries())
      if (row) expect(left).toBe(before[at]!.left)
      else expect(top).toBe(before[at]!.top)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1000,
    )
    const silent = await page.$$eval("td", (cells) =>
      cells
        .filter((cell) => cell.querySelector("[data-cell]") === null)
        .map((cell) => cell.innerText),
    )
    expect(silent.length).toBeGreaterThan(5)
    expect(new Set(silent)).toEqual(new Set(["nothing known"]))
    expect(await textOf(page, "main")).toContain("not that the country has nothing")
    expect(await faultsOf(page)).toEqual([])
  })

  test("opens a cell by keyboard, tells every source, and gives the focus back", async () => {
    const page = await open(POWERS, 1000)
    await page.focus("td [data-cell][tabindex='0']")
    expect(await active(page)).toBe("ar ets185:15")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    expect(await active(page)).toBe("br ets185:18")
    await page.keyboard.press("Enter")
    await page.waitForSelector("dialog[open][data-sheet='br ets185:18']")
    const sheet = await textOf(page, "dialog")
    expect(sheet).toMatch(/Brazil\s+Article 18 Production order/)
    expect(sheet).toMatch(/implements (fully|in part)\s+Article 18, paragraph 1/)
    expect(await page.$$("dialog li details summary [data-basis]")).not.toEqual([])
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press("Escape")
    await page.waitForFunction(() => document.querySelector("dialog") === null)
    expect(await active(page)).toBe("br ets185:18")
  })

  test("sorts by a column, pins one, narrows by region, status and name", async () => {
    const page = await open(POWERS, 1000)
    const byName = await rowsOf(page)
    await page.click("[aria-label='Sort by Country']")
    await page.waitForSelector("thead th:first-child[aria-sort=descending]")
    expect(await rowsOf(page)).toEqual(byName.toReversed())
    await page.click("[aria-label^='Keep in sight: Article 19']")
    await page.waitForFunction(() =>
      document.querySelector("thead th:nth-child(2)")?.textContent.includes("Article 19"),
    )
    await page.select("select[id]", "offences")
    await page.waitForFunction(() =>
      document.querySelector("thead")?.textContent.includes("Article 2"),
    )
    const selects = await page.$$("select")
    await selects[1]!.select("south-eastern-asia")
    await page.waitForFunction(() =>
      document.querySelector("tbody")?.textContent.includes("Malaysia"),
    )
    await selects[2]!.select("party")
    await page.waitForFunction(
      () => !document.querySelector("tbody")?.textContent.includes("Malaysia"),
    )
    expect(await rowsOf(page)).toContain("Philippines")
    await page.click("::-p-text(Pick countries)")
    await (await page.waitForSelector("details[open] input[type=search]"))!.type("fij")
    await page.waitForFunction(() => document.querySelectorAll("fieldset label").length === 1)
    await page.click("fieldset label")
    await page.waitForFunction(() => document.querySelector("tbody")?.textContent.includes("Fiji"))
    expect(await page.evaluate(() => location.hash)).toMatch(/countries=.*fj/)
  })

  test("is saved as it is seen, in three formats", async () => {
    const page = await open(`${POWERS}&sort=ets185:18&known=only`, 1000)
    const rows = await rowsOf(page)
    expect(rows.length).toBeGreaterThan(3)
    const heads = await page.$$eval("thead th a", (names) => names.map((each) => each.textContent))
    const json = await saveFrom(page, "[data-testid=table-json]", ".json")
    const matrix = JSON.parse(json) as Matrix
    expect(matrix.rows.map(({ country }) => country.label.en)).toEqual(rows)
    expect(matrix.provisions.map(({ label }) => label.en)).toEqual(heads)
    const csv = await saveFrom(page, "[data-testid=table-csv]", ".csv")
    const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
      header: true,
    })
    expect([...new Set(data.map((line) => line["country_name"]).filter(Boolean))]).toEqual(rows)
    expect(csv).toContain("nothing known")
    const markdown = await saveFrom(page, "[data-testid=table-markdown]", ".md")
    const lines = markdown.split("\n").filter((line) => line.startsWith("| "))
    expect(lines).toHaveLength(rows.length + 2)
    expect(lines.slice(2).map((line) => line.slice(2).split(" – ")[0])).toEqual(rows)
  })
})

describe("at 360 pixels, a comparison", () => {
  test("shows one provision at a time, or one country, and turns by keyboard", async () => {
    const page = await open("#/compare?provisions=powers&countries=south-america")
    const list = () => page.$eval("dl", (each) => each.dataset["list"])
    expect(await list()).toBe("ets185:14")
    await page.focus("[aria-label='Next provision']")
    await page.keyboard.press("Enter")
    await page.waitForSelector("dl[data-list='ets185:15']")
    expect(await textOf(page, "dl")).toMatch(/Chile[\s\S]*(Read in the source|Editorial)/)
    expect(await textOf(page, "main")).toMatch(/Something is known of \d of 8/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await faultsOf(page)).toEqual([])
    const selects = await page.$$("select")
    await selects[3]!.select("country")
    await page.waitForSelector("dl[data-list='ar']")
    expect(await textOf(page, "dl")).toContain("Article 18")
    expect(await faultsOf(page)).toEqual([])
  })

  test("starts from what is kept", async () => {
    const page = await openOne("#/node/cl/ley-21459:14")
    await page.waitForSelector("[data-testid=collect]")
    await page.click("[data-testid=collect]")
    await page.waitForFunction(() => /Kept 1/.test(document.body.innerText))
    await page.evaluate(() => (location.hash = "#/collection"))
    await page.waitForSelector("[data-testid=compare-kept]")
    expect(await textOf(page, "[data-testid=compare-kept]")).toBe("Compare 1 country")
    await page.click("[data-testid=compare-kept]")
    await page.waitForSelector("dl")
    expect(await textOf(page, "dl")).toContain("Chile")
  })
})
