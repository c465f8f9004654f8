import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import { faultsOf, panelOpener, textOf } from "./panel.ts"
import { until } from "./session.ts"

const openOne = panelOpener()

async function open(hash: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openOne("#/settings")
  await page.setViewport({ width: 1200, height: 800 })
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }])
  await before?.(page)
  await page.evaluate((address) => (location.hash = address), hash)
  await page.waitForSelector("main ol li")
  return page
}

const drawn = (page: Page) => page.waitForSelector("[data-state=drawn]")

async function middle(page: Page): Promise<[x: number, y: number]> {
  const box = await (await page.$("[role=application]"))!.boundingBox()
  return [box!.x + box!.width / 2, box!.y + box!.height / 2]
}

describe("the map of the graph", () => {
  test("is drawn; what is found is shown on it, pointed at and opened there", async () => {
    const page = await open("#/map")
    await drawn(page)
    expect(await textOf(page, "main")).toMatch(/Treaty \d+[\s\S]*National provision [\d,]+/)
    await page.type("input[type=search]", "18.1.b")
    await page.waitForSelector("[data-show='ets185:18.1.b']")
    await page.click("[data-show='ets185:18.1.b']")
    await page.waitForSelector("aside article[data-node='ets185:18.1.b']")
    expect(await page.evaluate(() => location.hash)).toContain("#/map/ets185:18.1.b")
    await page.click("aside [aria-label='Close the card']")
    await page.waitForFunction(() => document.querySelector("aside article") === null)
    // It stands in the middle now: the picture itself must answer there.
    const said = () => textOf(page, "#map-said")
    await until("the sign in the middle to answer", async () => {
      await page.mouse.move(5, 5)
      await page.mouse.move(...(await middle(page)))
      return (await said()).startsWith("Article 18, paragraph 1.b · Provision · ")
    })
    await page.mouse.click(...(await middle(page)))
    await page.waitForSelector("aside article[data-node='ets185:18.1.b']")
    // Links of the card lead on the map.
    await page.click("aside nav ol a[href='#/node/ets185:18']")
    await page.waitForSelector("aside article[data-node='ets185:18']")
    expect(await page.evaluate(() => location.hash)).toContain("#/map/ets185:18?")
    expect(await faultsOf(page)).toEqual([])
  })

  test("tells what is not in force and what nobody has checked", async () => {
    const page = await open("#/map/de/tkg-2004")
    await drawn(page)
    await until("the sign in the middle to answer", async () => {
      await page.mouse.move(5, 5)
      await page.mouse.move(...(await middle(page)))
      const said = await textOf(page, "#map-said")
      return /^Telekommunikationsgesetz.* · Not in force/.test(said)
    })
    await page.click("::-p-text(What lines and names mean)")
    const key = await page.$eval("details[open]", (each) => (each as HTMLElement).innerText)
    expect(key).toContain("Not yet checked in a source")
    expect(key).toContain("Not in force")
    await page.type("input[type=search]", "TKG 2004")
    await page.waitForSelector("main ol li [data-basis=editorial]")
  })

  test("moves by keyboard, and is narrowed by kind, country and treaty", async () => {
    const page = await open("#/map/br")
    await drawn(page)
    await page.click("aside [aria-label='Close the card']")
    const said = () => textOf(page, "#map-said")
    const pointAtMiddle = async () => {
      await page.mouse.move(5, 5)
      await page.mouse.move(...(await middle(page)))
      return said()
    }
    await until("Brazil in the middle", async () => (await pointAtMiddle()).startsWith("Brazil · "))
    await page.mouse.move(5, 5)
    await page.focus("[role=application]")
    await page.keyboard.press("+")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    await until(
      "Brazil gone from the middle",
      async () => !(await pointAtMiddle()).startsWith("Brazil"),
    )
    const [country, treaty] = await page.$$("main select")
    await country!.select("br")
    await treaty!.select("ets185")
    await page.waitForFunction(() => location.hash.includes("instrument=ets185"))
    await page.click("::-p-text(National provision)")
    await page.waitForFunction(
      () => !document.querySelector("main ol a[href*='br/']:is([href*=':'])"),
    )
    const kinds = await page.$$eval("main ol li", (all) => all.map((each) => each.innerText))
    expect(kinds.length).toBeGreaterThan(0)
    for (const text of kinds) expect(text).not.toContain("National provision")
  })

  test("without WebGL says so in a sentence, and the list does the same", async () => {
    const page = await open("#/map?q=skimming", (each) =>
      each.evaluate(() => {
        HTMLCanvasElement.prototype.getContext = () => null
      }),
    )
    await page.waitForFunction(() => document.body.innerText.includes("cannot draw the map"))
    await until("the results", async () => /^\d\d results/m.test(await textOf(page, "main")))
    await page.click("[data-show='ets185:8']")
    await page.waitForSelector("aside article[data-node='ets185:8']")
  })
})
