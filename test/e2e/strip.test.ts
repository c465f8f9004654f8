import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { PageModel } from "#extension/shared/messages.ts"
import { markBox } from "../../scripts/lib/chromium.ts"
import { clickOnStrip, modelOf, stripLines } from "./card.ts"
import { serveSite, watched, type Site } from "./pages.ts"
import { markedWords, openChromium, openRead, until, untilRead } from "./session.ts"

const NAMED = "of the Budapest Convention"
const GAP = `<div style="height:900px"></div>`
const ref = (number: number) => `<p>See Article ${number} ${NAMED}.</p>`

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite({
    "long.html": watched([2, 18, 19, 32].map((number) => ref(number) + GAP).join("")),
    "short.html": watched(ref(2) + ref(3)),
    "endless.html": watched(
      `<h1>The Budapest Convention</h1>${ref(2)}${GAP}<main></main><script>
       let number = 2
       addEventListener("scroll", () => {
         const { scrollHeight } = document.documentElement
         if (number >= 10 || scrollY + innerHeight < scrollHeight - 300) return
         number += 1
         document.querySelector("main").insertAdjacentHTML("beforeend",
           "<p>See Article " + number + " ${NAMED}.</p><div style='height:900px'></div>")
       })</script>`,
    ),
    "router.html": watched(
      `<nav><a href="/a">A</a></nav><main>${ref(2)}</main><script>
       document.querySelector("nav").addEventListener("click", (event) => {
         event.preventDefault()
         history.pushState({}, "", event.target.href)
         setTimeout(() => {
           document.querySelector("main").innerHTML = "<p>See Article 32 ${NAMED}.</p>"
           document.title = "A"
         }, 50)
       })
       addEventListener("popstate", () =>
         (document.querySelector("main").innerHTML = ${JSON.stringify(ref(2))}))</script>`,
    ),
  })
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe("the strip beside the scrollbar", () => {
  let page: Page

  beforeAll(async () => {
    ;[page] = await openRead(browser, site.at("long.html"))
  })
  beforeEach(() => page.bringToFront())
  afterAll(() => page.close())

  test("is not there until the page is scrolled, then has a line for each mark", async () => {
    expect(await stripLines(page)).toBeNull()
    await page.mouse.move(300, 300)
    await page.mouse.wheel({ deltaY: 10 })
    expect(await until("the strip", () => stripLines(page))).toBe(4)
  })

  test("its keys go on and back", async () => {
    for (const [sign, words] of [
      ["▼", "Article 2"],
      ["▼", "Article 18"],
      ["▼", "Article 19"],
      ["▲", "Article 18"],
    ] as const) {
      await clickOnStrip(page, sign)
      await lit(page, words)
    }
  })

  test("a click on its first line goes to the first mark", async () => {
    await clickOnStrip(page, "line")
    await lit(page, "Article 2")
    expect(await page.evaluate(() => scrollY)).toBeLessThan(100)
  })

  test("stays away from a page that does not scroll", async () => {
    const [short] = await openRead(browser, site.at("short.html"))
    await short.bringToFront()
    await short.mouse.move(300, 300)
    await short.mouse.wheel({ deltaY: 10 })
    await short.mouse.move(1270, 300)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await stripLines(short)).toBeNull()
    await short.close()
  })
})

describe("pages that grow and change under the reader", () => {
  test("endless scrolling: what comes is marked, the strip grows, what was read stays", async () => {
    const [page, first] = await openRead(browser, site.at("endless.html"))
    await page.bringToFront()
    expect(first.references).toHaveLength(1)
    await page.mouse.move(300, 300)
    for (let known = 1; known < 9; known += 1) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await until(`${known + 1} marks`, async () => {
        return (await markedWords(page))["glossator-sure"]?.length === known + 1
      })
    }
    const model = await untilRead(browser, page)
    expect(model.references.map(({ targets }) => targets[0])).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `ets185:${number}`),
    )
    await page.mouse.wheel({ deltaY: -10 })
    await until("a line for each", async () => (await stripLines(page)) === 9)
    // Nothing of ours came between: the changes are the page's own, and the one element of the strip.
    const changes = await page.evaluate(
      () => (globalThis as unknown as { changes: number }).changes,
    )
    expect(changes).toBe(8 + 1)
    await page.close()
  })

  test("a page that changes its address without loading, and goes back", async () => {
    const [page] = await openRead(browser, site.at("router.html"))
    await page.bringToFront()
    const only = (id: string, url: RegExp) =>
      until(`${id} alone`, async () => {
        // The tool may know the new address later than the page.
        const model = (await modelOf(browser, page)) as PageModel | null
        const targets = model?.references.map((each) => each.targets[0])
        return targets?.join() === id && url.test(model!.url)
      })
    await page.click("nav a")
    await only("ets185:32", /\/a$/)
    await page.evaluate(() => history.back())
    await only("ets185:2", /router\.html$/)
    expect(await markBox(page, "Article 2")).not.toBeNull()
    await page.close()
  })
})

async function lit(page: Page, words: string): Promise<void> {
  await until(`${words} to be lit`, async () => {
    return (await markedWords(page))["glossator-current"]?.join() === words
  })
}
