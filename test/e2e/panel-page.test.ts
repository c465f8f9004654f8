import { describe, expect, test } from "vitest"
import { sidePanel } from "../../scripts/lib/chromium.ts"
import { clickOnMark } from "./card.ts"
import { samplePage } from "./pages.ts"
import { faultsOf, panelBeside, toList } from "./panel.ts"
import { targetsOf, until } from "./session.ts"
import { visiting } from "./visiting.ts"

const MIXED = `<!doctype html><html lang="en"><title>Notes on a judgment</title>
<p>A provider may be asked under Article 18(1)(b) of the Budapest Convention.</p>
<p>In Germany, § 202a StGB covers the access; in France, article 323-1 du code pénal does.</p>
<p>See K.U. v. Finland and Article 3 of the First Additional Protocol (ETS 189).</p>
<p>Article 18(3) of the Budapest Convention says what subscriber information is.</p></html>`

const visit = visiting({
  "sample.html": samplePage(),
  "mixed.html": MIXED,
  "cooking.html": "<title>Salt</title><p>Article 12 of our cooking rules asks for salt.</p>",
})

describe("beside a page", () => {
  test("opens the card of the clicked mark, lists the page's references and shows them there", async () => {
    const [page, model] = await visit.read("sample.html")
    const panel = await panelBeside(page, "18(1)(b)", "ets185:18.1.b")
    await panel.setViewport({ width: 360, height: 800 })
    await clickOnMark(page, "Article 32.b")
    await panel.waitForSelector('article[data-node="ets185:32.b"]')

    await toList(panel)
    const shown = await panel.$$eval("[data-sure]", (all) => all.length)
    expect(shown).toBe(model.references.length)
    expect(await panel.$$eval("[data-sure=false]", (all) => all.length)).toBe(
      model.references.filter((each) => !each.sure).length,
    )
    expect(await faultsOf(panel)).toEqual([])

    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const bottom = await page.evaluate(() => scrollY)
    await panel.click("[data-sure] button")
    await until("the place to flash", () =>
      page.evaluate(() => CSS.highlights.has("glossator-current")),
    )
    await until("the page to scroll", async () => (await page.evaluate(() => scrollY)) < bottom)
    await panel.waitForFunction(() => document.body.innerText.includes("Shown on the page"))

    // Uncertain ones alone, and in reading order: the list says how many of how many.
    const total = model.references.length
    await panel.click("input[value=unsure]")
    await panel.waitForFunction((all) => document.body.innerText.includes(`1 of ${all}`), {}, total)
    // Elsewhere and back, the choice still holds.
    await panel.evaluate(() => (location.hash = "#/search"))
    await panel.waitForSelector("#q")
    await panel.click("nav a[href='#/page']")
    await panel.waitForFunction((all) => document.body.innerText.includes(`1 of ${all}`), {}, total)
    await panel.click("input[value=all]")

    const second = await visit.browser.newPage()
    await second.goto(visit.at("cooking.html"))
    await panel.waitForFunction(() => document.body.innerText.includes("No references found here"))
    // The sample page is remembered and shown from here.
    const sample = visit.at("sample.html")
    await panel.select("main select", sample)
    await panel.waitForFunction(() => document.body.innerText.includes("on an earlier page"))
    expect(await panel.$$eval("[data-sure]", (all) => all.length)).toBe(total)
    await panel.evaluate(() => history.back())
    await second.close()
    await page.bringToFront()
    await panel.waitForSelector("[data-sure]")
    await page.goto("chrome://version")
    await panel.waitForFunction(() => document.body.innerText.includes("cannot be read"))
  })

  test("narrows by kind, treaty and country, follows the page's order, tells why, keeps and exports what is shown", async () => {
    const [page, model] = await visit.read("mixed.html")
    const panel = await sidePanel(visit.browser)
    await page.bringToFront()
    await panel.evaluate(() => (location.hash = "#/page"))
    const count = (wanted: number) =>
      panel.waitForFunction(
        (all) => document.querySelectorAll("[data-sure]").length === all,
        {},
        wanted,
      )
    const total = model.references.length
    expect(targetsOf(model)).toEqual([
      "ets185:18.1.b",
      "de/stgb:202a",
      "fr/code-penal:323-1",
      "case/echr-ku-v-finland",
      "ets189:3",
      "ets185:18.3",
    ])
    await count(total)
    const headings = () => panel.$$eval("h2, h3", (all) => all.map((each) => each.innerText))
    // By treaty, the most cited first, and by article.
    expect((await headings()).slice(0, 2).join("\n")).toMatch(
      /^Budapest Convention\s*2 references\nArticle 18 Production order/,
    )
    await panel.click("::-p-text(Filter and sort)")
    const narrow = async (label: string, value: string, left: number) => {
      const select = await panel.waitForSelector(`select[title="${label}"]`)
      await select!.select(value)
      await count(left)
    }
    await narrow("Kind", "law-provision", 2)
    await narrow("Country", "de", 1)
    await narrow("Country", "", 2)
    await narrow("Kind", "", total)
    await narrow("Treaty or law", "ets185", 2)
    expect(await panel.$eval("main", (main) => main.innerText)).toContain(
      `2 of ${total} references`,
    )

    // "Why", on demand.
    await panel.click("[data-sure] summary")
    await panel.waitForFunction(() =>
      document.querySelector("[data-sure] details[open]")?.textContent.includes("named"),
    )
    // What is shown is kept, with where it was met.
    await panel.click("[data-testid=collect]")
    await panel.waitForFunction(() => document.body.innerText.includes("Kept 2 entries"))
    await narrow("Treaty or law", "", total)
    await narrow("Order", "reading", total)
    const words = await panel.$$eval("[data-sure] strong", (all) => all.map((one) => one.innerText))
    expect(words).toEqual(model.references.map(({ text }) => text))
    await panel.click("[data-testid=export-as]")
    await panel.waitForSelector("input[name=format]")
    expect(await panel.$eval("main", (main) => main.innerText)).toMatch(
      /3 provisions[\s\S]*2 national provisions[\s\S]*1 case/,
    )
    await panel.evaluate(() => (location.hash = "#/collection"))
    await panel.waitForSelector("[data-entry] blockquote")
    expect(await panel.$eval("[data-entry]", (entry) => (entry as HTMLElement).innerText)).toMatch(
      /asked under Article 18\(1\)\(b\)[\s\S]*Notes on a judgment/,
    )
    await page.close()
  })
})
