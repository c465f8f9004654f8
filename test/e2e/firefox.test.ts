import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { markBox } from "../../scripts/lib/chromium.ts"
import { firefoxCard, inWindow, openFirefox, openOwnTab } from "./firefox.ts"
import { samplePage, serveSite, watched, type Site } from "./pages.ts"
import { resultsOf, textOf } from "./panel.ts"
import { markedWords, until } from "./session.ts"

const NAMED = "of the Budapest Convention"
const PAGES: Record<string, string> = {
  "sample.html": samplePage(),
  "inner.html": watched(`<p>Article 20 ${NAMED}</p>`),
  "bare.html": watched(
    `<title>The Budapest Convention in practice</title>
     <p>The Budapest Convention on Cybercrime was opened in 2001.</p><p>Under Article 3 it is an offence.</p>`,
  ),
  "growing.html": watched(`<p>Article 2 ${NAMED}</p><main></main>`),
}

let browser: Browser
let site: Site
let page: Page
/** A page of the extension, which can look into its sidebar. */
let own: Page

beforeAll(async () => {
  site = await serveSite(PAGES)
  const other = site.at("inner.html").replace("127.0.0.1", "localhost")
  PAGES["frames.html"] = watched(
    `<p>Article 19 ${NAMED}</p><div style="height:2000px"></div>
     <iframe src="inner.html"></iframe><iframe src="${other}"></iframe>`,
  )
  browser = await openFirefox()
  own = await openOwnTab(browser, "sidepanel.html#/search")
  page = await browser.newPage()
})

beforeEach(() => page.bringToFront())

afterAll(async () => {
  await browser?.close()
  site?.close()
})

describe("a page in Firefox", () => {
  test("is marked, and not changed", async () => {
    await page.goto(site.at("sample.html"))
    await untilMarked("Article 18(1)(b)")
    await untilMarked("Article 15", "glossator-unsure")
    await page.goto(site.at("growing.html"))
    await untilMarked("Article 2")
    expect(await changes()).toBe(0)
  })

  test("is followed as it changes", async () => {
    await page.evaluate((named) => {
      document.querySelector("main")!.innerHTML = `<p>Article 3 ${named}</p>`
    }, NAMED)
    await until("the new mark", async () => {
      return (await markedWords(page))["glossator-sure"]?.join() === "Article 2,Article 3"
    })
    expect(await changes()).toBe(1)
  })

  test("shows a card with what matters, which says how to open the sidebar", async () => {
    await page.goto(site.at("sample.html"))
    await untilMarked("Article 18(1)(b)")
    const card = await cardOver("Article 18(1)(b)")
    for (const words of [
      "Article 18, paragraph 1.b",
      "Production order",
      "Budapest Convention",
      "the instrument is named right after the number",
      "in the sidebar: open it with the Glossator button",
    ]) {
      expect(card).toContain(words)
    }
    expect(card).toMatch(/\d+ national provisions/)
    expect(card).not.toContain("Open in the panel")
    await page.keyboard.press("Escape")
    await until("the card to close", async () => (await firefoxCard(browser, page)) === null)
  })

  test("opens the card by a click where cards do not open by themselves", async () => {
    await store({ hoverCard: false })
    await untilMarked("Article 32.b")
    const { x, y } = (await markBox(page, "Article 32.b"))!
    await page.mouse.move(x - 100, y + 60)
    await page.mouse.click(x, y)
    const card = await until("the card", () => firefoxCard(browser, page))
    expect(card).toContain("Article 32")
    await page.keyboard.press("Escape")
    await store({ hoverCard: true })
  })

  test("is marked in its frames, whatever their origin", async () => {
    await page.goto(site.at("frames.html"))
    for (const frame of page.frames().slice(1)) {
      await until("marks in the frame", async () => {
        return (await markedWords(frame))["glossator-sure"]?.join() === "Article 20"
      })
    }
  })
})

describe("the sidebar of Firefox", () => {
  test("lists what the page and its frames refer to, and a click goes there", async () => {
    // Firefox opens it when the extension is installed, and would load it anew at any time now.
    await inWindow(browser, `SidebarController.hide(); 1`)
    await until("the sidebar to close", async () => (await inSidebar("1")) === null)
    await inWindow(browser, `SidebarController.show("_glossator-sidebar-action").then(() => 1)`)
    // It opens on what was clicked last.
    await until("the last card", () =>
      inSidebar(`document.querySelector('article[data-node="ets185:32.b"]') !== null`),
    )
    await inSidebar(`document.querySelector("nav a[href='#/page']").click()`)
    const listed = `[...document.querySelectorAll("li[data-sure] strong")]`
    await until("the list", async () => {
      const words = await inSidebar(`${listed}.map((each) => each.textContent).join()`)
      return words === "Article 19,Article 20,Article 20"
    })
    await inSidebar(`${listed}.at(-1).closest("button").click()`)
    await until("the page to scroll", () => page.evaluate(() => scrollY > 1000))
    const last = page.frames().at(-1)!
    expect((await markedWords(last))["glossator-current"]).toEqual(["Article 20"])
  })

  test("goes to the card of the mark that is clicked", async () => {
    await page.evaluate(() => scrollTo(0, 0))
    const { x, y } = (await markBox(page, "Article 19"))!
    await page.mouse.click(x, y)
    await until("the card in the sidebar", () =>
      inSidebar(`document.querySelector('article[data-node="ets185:19"]') !== null`),
    )
  })

  test("fixes what a bare article means on a page, which holds after a reload", async () => {
    await page.goto(site.at("bare.html"))
    await untilMarked("Article 3", "glossator-unsure")
    expect(await cardOver("Article 3")).toContain("Budapest Convention")
    await inSidebar(`document.querySelector("nav a[href='#/page']").click()`)
    await until("the choice", () => inSidebar(`document.querySelector("[data-testid=pin]") && 1`))
    await inSidebar(`(() => {
      const choice = document.querySelector("[data-testid=pin]")
      choice.value = "ets189"
      choice.dispatchEvent(new Event("change", { bubbles: true }))
    })()`)
    await until("the sidebar to say so", () =>
      inSidebar(`document.body.textContent.includes("You fixed it")`),
    )
    await page.reload()
    await untilMarked("Article 3", "glossator-unsure")
    expect(await cardOver("Article 3")).toContain("You fixed it here")
    await until("the card to close", async () => {
      await page.keyboard.press("Escape")
      return (await firefoxCard(browser, page)) === null
    })
  })

  test("finds provisions by their words", async () => {
    await own.bringToFront()
    expect((await resultsOf(own, "production order"))[0]).toBe("ets185:18")
    await own.evaluate(() => (location.hash = "#/node/ets185:18.1.b"))
    await own.waitForSelector('article[data-node="ets185:18.1.b"]')
    expect(await textOf(own, "h1")).toContain("Article 18")
  })
})

test("the map is drawn in Firefox, or says what to do where it cannot be; its list works either way", async () => {
  const map = await openOwnTab(browser, "sidepanel.html#/map?q=skimming")
  await map.waitForSelector("[data-state=drawn], main [role=alert]")
  const cannot = await map.$("main [role=alert]")
  if (cannot !== null)
    expect(await textOf(map, "main [role=alert]")).toContain("turn on hardware acceleration")
  await map.waitForSelector("[data-show='ets185:8']")
  // By key: the list moves while what stands above it comes, and a pointer would miss.
  await map.focus("[data-show='ets185:8']")
  await map.keyboard.press("Enter")
  await map.waitForSelector("aside article[data-node='ets185:8']")
  await map.close()
})

/** Waits for a mark: those in view come first, the others after them. */
async function untilMarked(words: string, highlight = "glossator-sure"): Promise<void> {
  await until(`the mark of ${words}`, async () =>
    (await markedWords(page))[highlight]?.includes(words),
  )
}

/** What the card says that opens over a mark. */
async function cardOver(words: string): Promise<string> {
  const { x, y } = (await markBox(page, words))!
  await page.mouse.move(x, y + 200)
  await page.mouse.move(x, y)
  return until("the card", () => firefoxCard(browser, page))
}

function changes(): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { changes: number }).changes)
}

/** Value of an expression in the sidebar, into which all pages of an extension may look. */
function inSidebar(expression: string): Promise<unknown> {
  return own.evaluate(`(([sidebar]) => {
    if (!sidebar) return null
    const { document, Event } = sidebar
    return (${expression})
  })(browser.extension.getViews({ type: "sidebar" }))`)
}

async function store(values: object): Promise<void> {
  await own.evaluate((stored) => {
    const { browser: api } = globalThis as unknown as {
      browser: { storage: { local: { set(values: object): Promise<void> } } }
    }
    return api.storage.local.set(stored)
  }, values)
}
