import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Browser, Page } from "puppeteer-core"
import { askPage } from "../../scripts/lib/chromium.ts"
import { openChromium, openRead, markedWords, until, untilRead } from "./session.ts"
import { samplePage, serveSite, watched, type Site } from "./pages.ts"

const NAMED = "of the Budapest Convention"
const PAGES = {
  "sample.html": samplePage(),
  "inline.html": watched(
    `<p>See Arti<i>cle</i> <b>18</b>(1)<span>(b)</span> ${NAMED}, Article 19<sup>3</sup> ${NAMED}
     and Article&nbsp;35 ${NAMED}.</p>
     <ul><li>Article 2 ${NAMED}<li>Article 3 ${NAMED}</ul>
     <p hidden>Article 7 ${NAMED}</p><p style="visibility:hidden">Article 8 ${NAMED}</p>
     <div style="display:contents">Article 5 ${NAMED}</div>
     <textarea>Article 9 ${NAMED}</textarea><div contenteditable>Article 10 ${NAMED}</div>
     <p>Article<br>20 ${NAMED}<br><br>21 ${NAMED}</p>`,
  ),
  "shadow.html": watched(
    `<p>The Budapest Convention</p><x-note></x-note><script>
     document.querySelector("x-note").attachShadow({ mode: "open" }).innerHTML =
       "<p>Arti" + "cle 32 ${NAMED}</p>"</script>`,
  ),
  "frame.html": watched(`<p>A frame:</p><iframe src="inline.html"></iframe>`),
  "changing.html": watched(`<p id="first">Article 2 ${NAMED}</p><p id="second"></p>`),
  "plain.txt": `The Budapest Convention\n\nSee Article\n18 ${NAMED}.\n\nArticle 35 ${NAMED}.\n`,
  "later.html": watched(`<p id="first">Nothing yet.</p>`),
  "cooking.html": watched("<p>Article 12 of our cooking rules asks for salt.</p>"),
}

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite(PAGES)
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe("marks", () => {
  test("join inline tags, keep blocks apart and leave hidden or edited text alone", async () => {
    const [page] = await openRead(browser, site.at("inline.html"))
    const { "glossator-sure": words } = await markedWords(page)
    expect(words).toEqual([
      "Article 18(1)(b)",
      "Article 19",
      "Article\u00A035",
      "Article 2",
      "Article 3",
      "Article 5",
      "Article20",
    ])
    await page.close()
  })

  test("leave the page's document exactly as it was", async () => {
    const [page] = await openRead(browser, site.at("inline.html"))
    await until("marks", async () => (await markedWords(page))["glossator-sure"] !== undefined)
    expect(await page.evaluate(() => (globalThis as unknown as { changes: number }).changes)).toBe(
      0,
    )
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await page.close()
  })

  test("reach into open shadow roots", async () => {
    const [page, model] = await openRead(browser, site.at("shadow.html"))
    expect(model.references.map((reference) => reference.targets)).toEqual([["ets185:32"]])
    await page.close()
  })

  test("are painted in frames too", async () => {
    const page = await browser.newPage()
    await page.goto(site.at("frame.html"))
    const frame = page.frames()[1]!
    // Those in view come first.
    await until("all marks in the frame", () =>
      frame.evaluate(() => CSS.highlights.get("glossator-sure")?.size === 7),
    )
    expect(await frame.evaluate(() => CSS.highlights.get("glossator-sure")?.size)).toBe(7)
    await page.close()
  })

  test("follow the page as it changes", async () => {
    const [page, before] = await openRead(browser, site.at("changing.html"))
    expect(before.references).toHaveLength(1)
    await page.evaluate((named) => {
      document.querySelector("#second")!.textContent = `Article 3 ${named}`
    }, NAMED)
    const after = await untilRead(browser, page, before.revision + 1)
    expect(after.references.map((reference) => reference.targets[0])).toEqual([
      "ets185:2",
      "ets185:3",
    ])
    // The same words in new nodes: the marks move, the reading stays the same.
    await page.evaluate(() => {
      document.body.append(...document.querySelectorAll("p"))
      const first = document.querySelector("#first")!
      first.replaceChildren(String(first.textContent))
    })
    await until("the marks to move", async () => {
      const words = (await markedWords(page))["glossator-sure"]
      return words?.join() === "Article 2,Article 3"
    })
    expect((await untilRead(browser, page)).revision).toBe(after.revision)
    await page.close()
  })

  test("appear in a plain text document, paragraph by paragraph", async () => {
    const [page, model] = await openRead(browser, site.at("plain.txt"))
    expect(model.references.map((reference) => reference.text)).toEqual([
      "Article 18",
      "Article 35",
    ])
    await page.close()
  })
})

describe("the gate", () => {
  test("keeps the reader away from a page without references", async () => {
    const page = await browser.newPage()
    await page.goto(site.at("cooking.html"))
    expect(await idle(page)).toBe(true)
    await page.close()
  })

  test("opens when references come later", async () => {
    const page = await browser.newPage()
    await page.goto(site.at("later.html"))
    expect(await idle(page)).toBe(true)
    await page.evaluate((named) => {
      document.querySelector("#first")!.textContent = `Article 18 ${named}`
    }, NAMED)
    const model = await untilRead(browser, page)
    expect(model.references.map((reference) => reference.targets)).toEqual([["ets185:18"]])
    await page.close()
  })
})

/** Whether, a second after loading, the page part says that it reads nothing. */
async function idle(page: Page): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const model = (await askPage(browser, page)) as { status: string } | null
  return model?.status === "idle"
}
