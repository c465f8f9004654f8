import { Cite } from "@citation-js/core"
import "@citation-js/plugin-csl"
import "@citation-js/plugin-ris"
import { MultiDirectedGraph } from "graphology"
import gexfReader from "graphology-gexf"
import type { Browser } from "puppeteer-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { saveFrom } from "./downloads.ts"
import { openPanel, textOf } from "./panel.ts"
import { openChromium, until } from "./session.ts"

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(async () => browser?.close())

/** The way of somebody who has never seen the panel: only what is written on it is used. */
test("who implements Article 18.1.b in South America, five kept with a note, in Zotero and in Gephi", async () => {
  const page = await openPanel(browser, "#/page")
  await page.bringToFront()
  await page.click("::-p-text(Search)")
  await page.waitForSelector("#q")
  await page.keyboard.type("Article 18.1.b")
  await page.waitForSelector("[data-jump]")
  await page.keyboard.press("Enter")
  await page.waitForSelector("article select")

  await page.select("article select", "South America")
  await page.click("::-p-text(Unfold all)")
  await page.waitForSelector("details[data-country='cl'] li")
  const countries = await page.$$eval("details[data-country]", (all) =>
    all.map((each) => ({
      id: (each as HTMLElement).dataset["country"]!,
      provisions: each.querySelectorAll("li > p a[href^='#/node/']").length,
      known: each.querySelectorAll("li details > summary [data-basis]").length,
      text: (each as HTMLElement).innerText,
    })),
  )
  expect(countries.map(({ id }) => id)).toEqual(expect.arrayContaining(["br", "cl", "co"]))
  // How we know: a basis and a source for each.
  for (const { provisions, known, text } of countries) {
    expect(known).toBeGreaterThanOrEqual(provisions)
    expect(text).toMatch(/Read in the source|From a secondary source|Editorial, not yet checked/)
  }
  const count = countries.reduce((sum, { provisions }) => sum + provisions, 0)
  expect(count).toBeGreaterThanOrEqual(5)

  // The same countries side by side are one step away.
  expect(await page.$eval("[data-testid=compare-shown]", (link) => link.getAttribute("href"))).toBe(
    `#/compare?${new URLSearchParams({ provisions: "ets185:18.1.b", countries: "br cl co" })}`,
  )

  const [, keepThese] = await page.$$("article [data-testid=collect]")
  await keepThese!.click()
  await until("what was kept to be said", async () =>
    /Kept \d+ entries in “My collection”/.test(await textOf(page, "article")),
  )
  await page.click("article ::-p-text(See the collection)")
  await page.waitForSelector("[data-entry] textarea")
  const entries = await page.$$("[data-entry] textarea")
  for (const field of entries.slice(0, 5)) {
    await field.click()
    await page.keyboard.type("For the Santiago workshop")
    await page.keyboard.press("Tab")
  }

  await page.click("[data-testid=export-as]")
  await page.waitForSelector("input[name=format]")
  const saveAs = async (format: string, ending: string) => {
    await page.click(`input[name=format][value='${format}']`)
    await page.waitForSelector(`input[value='${format}']:checked`)
    return saveFrom(page, "[data-testid=export-save]", ending)
  }
  for (const [format, ending] of [
    ["csl-json", ".csl.json"],
    ["ris", ".ris"],
  ] as const) {
    const items = new Cite(await saveAs(format, ending)).data as { note?: string }[]
    // As many as were kept: their laws are named in them, not added to them.
    expect(items, format).toHaveLength(count)
    const noted = items.filter(({ note }) =>
      JSON.stringify(note ?? "").includes("Santiago workshop"),
    )
    expect(noted, format).toHaveLength(5)
  }
  const drawn = gexfReader.parse(MultiDirectedGraph, await saveAs("gexf", ".gexf"))
  expect(drawn.inDegree("ets185:18.1.b")).toBeGreaterThanOrEqual(5)
  drawn.forEachNode((id) => expect(drawn.degree(id), id).toBeGreaterThan(0))
})
