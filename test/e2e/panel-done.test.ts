import { Cite } from "@citation-js/core"
import "@citation-js/plugin-csl"
import "@citation-js/plugin-ris"
import { MultiDirectedGraph } from "graphology"
import gexfReader from "graphology-gexf"
import { describe, expect, test } from "vitest"
import { speak } from "../../scripts/shots/panel.ts"
import { saveFrom } from "./downloads.ts"
import { panelOpener, textOf } from "./panel.ts"
import { until } from "./session.ts"

/** What is written on the panel, in the order in which it is read. */
const WRITTEN = {
  en: {
    search: "Search",
    region: "South America",
    unfold: "Unfold all",
    known: /Read in the source|From a secondary source|Editorial, not yet checked/,
    kept: /Kept \d+ entries in “My collection”/,
    see: "See the collection",
    note: "For the Santiago workshop",
  },
  fr: {
    search: "Recherche",
    region: "Amérique du Sud",
    unfold: "Tout déplier",
    known: /Lu dans la source|D’une source secondaire|Éditorial, pas encore vérifié/,
    kept: /Gardé dans «\u00A0Ma collection\u00A0»\u00A0: \d+ fiches/,
    see: "Voir la collection",
    note: "Pour l’atelier de Santiago",
  },
}

/** The way of somebody who has never seen the panel: only what is written on it is used. */
describe.each(["en", "fr"] as const)("a stranger who reads %s", (lang) => {
  const open = panelOpener()
  test("finds who implements Article 18.1.b in South America, keeps five with a note, for Zotero and for Gephi", async () => {
    const written = WRITTEN[lang]
    const page = await open("#/page")
    await page.bringToFront()
    await speak(page, lang)
    await page.click(`::-p-text(${written.search})`)
    await page.waitForSelector("#q")
    await page.keyboard.type("Article 18.1.b")
    await page.waitForSelector("[data-jump]")
    await page.keyboard.press("Enter")
    await page.waitForSelector("article select")

    const region = await page.$$eval(
      "article select option",
      (options, wanted) => options.find(({ textContent }) => textContent === wanted)!.value,
      written.region,
    )
    await page.select("article select", region)
    await page.click(`::-p-text(${written.unfold})`)
    await page.waitForSelector("details[data-country='cl'] li")
    const countries = await page.$$eval("details[data-country]", (all) =>
      all.map((each) => ({
        id: (each as HTMLElement).dataset["country"]!,
        provisions: each.querySelectorAll("li > p a[href^='#/node/']").length,
        known: each.querySelectorAll("li details > summary [data-basis]").length,
        // What is out of sight is not laid out, and has no text to be seen.
        text: each.textContent ?? "",
      })),
    )
    expect(countries.map(({ id }) => id)).toEqual(expect.arrayContaining(["br", "cl", "co"]))
    // How we know: a basis and a source for each.
    for (const { provisions, known, text } of countries) {
      expect(known).toBeGreaterThanOrEqual(provisions)
      expect(text).toMatch(written.known)
    }
    const count = countries.reduce((sum, { provisions }) => sum + provisions, 0)
    expect(count).toBeGreaterThanOrEqual(5)

    // The same countries side by side are one step away.
    expect(
      await page.$eval("[data-testid=compare-shown]", (link) => link.getAttribute("href")),
    ).toBe(
      `#/compare?${new URLSearchParams({ provisions: "ets185:18.1.b", countries: "br cl co" })}`,
    )

    const [, keepThese] = await page.$$("article [data-testid=collect]")
    await keepThese!.click()
    await until("what was kept to be said", async () =>
      written.kept.test(await textOf(page, "article")),
    )
    await page.click(`article ::-p-text(${written.see})`)
    await page.waitForSelector("[data-entry] textarea")
    const entries = await page.$$("[data-entry] textarea")
    for (const field of entries.slice(0, 5)) {
      await field.click()
      await page.keyboard.type(written.note)
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
      const noted = items.filter(({ note }) => JSON.stringify(note ?? "").includes(written.note))
      expect(noted, format).toHaveLength(5)
    }
    const drawn = gexfReader.parse(MultiDirectedGraph, await saveAs("gexf", ".gexf"))
    expect(drawn.inDegree("ets185:18.1.b")).toBeGreaterThanOrEqual(5)
    drawn.forEachNode((id) => expect(drawn.degree(id), id).toBeGreaterThan(0))
  })
})
