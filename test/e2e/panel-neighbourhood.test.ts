import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import { saveFrom } from "./downloads.ts"
import { readSubset } from "#graph/export/index.ts"
import { faultsOf, panelOpener, textOf } from "./panel.ts"
import { until } from "./session.ts"

const openOne = panelOpener()

async function open(hash: string): Promise<Page> {
  const page = await openOne(hash)
  await page.waitForSelector("svg[role=group] [data-key]")
  return page
}

describe("the neighbourhood", () => {
  test("at 360 pixels has no name over another or cut off at the edge, whatever it is of", async () => {
    const page = await open("#/neighbourhood/ets185:18.1.b?depth=2")
    for (const id of ["ets185:18.1.b", "ets185", "fr", "si/zkp:149b"]) {
      await page.evaluate((hash) => (location.hash = hash), `#/neighbourhood/${id}?depth=2`)
      await page.waitForSelector(`[data-node="${id}"] svg[role=group] [data-key]`)
      const boxes = await page.$$eval("svg[role=group] text", (texts) =>
        texts.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect()
          return { text: text.textContent, left, right, top, bottom }
        }),
      )
      expect(boxes.length).toBeGreaterThan(4)
      const rows = boxes.toSorted((a, b) => a.top - b.top)
      for (const [at, box] of rows.entries()) {
        expect(box.left, box.text).toBeGreaterThanOrEqual(0)
        expect(box.right, box.text).toBeLessThanOrEqual(360)
        if (at > 0) expect(box.top, box.text).toBeGreaterThanOrEqual(rows[at - 1]!.bottom - 1)
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await faultsOf(page)).toEqual([])
  })

  test("is one stop of the Tab key; arrows move in it, say link and source, unfold and walk", async () => {
    const page = await open("#/neighbourhood/ets185:18.1.b")
    expect(await page.$$("svg[role=group] [tabindex='0']")).toHaveLength(1)
    await page.$eval("svg[role=group] [tabindex='0']", (spot) => (spot as SVGElement).focus())
    const said = () => textOf(page, "p[aria-hidden=true]")
    expect(await said()).toContain(
      "Article 7 (Second Additional Protocol) extends Article 18, paragraph 1.b",
    )
    const reached = () => page.evaluate(() => document.activeElement?.getAttribute("data-key"))
    const fold = "ets185:18.1.b|law-provision"
    for (let presses = 0; presses < 9 && (await reached()) !== fold; presses += 1)
      await page.keyboard.press("ArrowDown")
    expect(await reached()).toBe(fold)
    await page.keyboard.press("Enter")
    await page.waitForSelector(`[data-parent="${fold}"]`)
    await page.keyboard.press("ArrowRight")
    const law = await reached()
    expect(law).toMatch(/^[a-z]{2}\/.*:/)
    expect(await said()).toMatch(/implements|is related to[\s\S]*(Read|Editorial|seed)/)
    await page.keyboard.press("Enter")
    await page.waitForFunction((id) => location.hash === `#/neighbourhood/${id}`, {}, law)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1")
    await page.goBack()
    await page.waitForSelector(`[data-parent="${fold}"]`)
  })

  test("shows a hundred more of a hub, and leaves the keyboard where they begin", async () => {
    const fold = "ets185:2|law-provision"
    const page = await open(`#/neighbourhood/ets185:2?open=${encodeURIComponent(fold)}`)
    const shown = () => page.$$eval(`a[data-parent="${fold}"]`, (all) => all.length)
    expect(await shown()).toBe(100)
    const rest = await page.$(`[data-key="${fold}|rest"]`)
    expect(await rest!.evaluate((each) => each.getAttribute("aria-label"))).toMatch(
      /^Show \d+ more/,
    )
    await rest!.evaluate((each) => (each as SVGElement).focus())
    await page.keyboard.press("Enter")
    await until("more of them", async () => (await shown()) > 100)
    const focused = () =>
      page.$$eval(`[data-parent="${fold}"]`, (all) => all.indexOf(document.activeElement!))
    await until("the first of the new ones to be reached", async () => (await focused()) === 100)
  })

  test("says the same in a list, with relation, basis and source of each link", async () => {
    const page = await open("#/neighbourhood/si/zkp:149b")
    const drawn = await page.$$eval("svg[role=group] a", (links) =>
      links.map((link) => link.getAttribute("href")),
    )
    const listed = await page.$$eval("main section li > a", (links) =>
      links.map((link) => link.getAttribute("href")),
    )
    expect(listed).toEqual(drawn)
    const first = await textOf(page, "main section li")
    expect(first).toMatch(/149\.b člen ZKP \(Slovenia\) implements in part Article 17[\s\S]*Read/)
    const line = await page.$eval("h1 > span", (name) => getComputedStyle(name).textDecorationLine)
    expect(line).toBe("line-through")
    expect(await textOf(page, "main")).toContain("Not in force")
  })

  test("is saved as it is shown, without the kinds that are left out", async () => {
    const page = await open("#/neighbourhood/ets185:18")
    await page.click("details > summary")
    await page.click("label[data-kind='law-provision'] input")
    await page.waitForFunction(() => location.hash.includes("without=law-provision"))
    await page.click("[data-testid=export-as]")
    await page.waitForSelector("[data-testid=export-save]")
    const subset = readSubset(await saveFrom(page, "[data-testid=export-save]", ".json"))
    expect(subset.selection).toMatchObject({ around: "ets185:18", depth: 1 })
    const kinds = new Set(subset.nodes.map(({ kind }) => kind))
    expect(kinds).toContain("case")
    expect(kinds).not.toContain("law-provision")
  })
})
