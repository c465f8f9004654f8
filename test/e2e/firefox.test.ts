import type { Page } from "puppeteer-core"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { boxOf } from "./card.ts"
import {
  clickOnFirefoxCard,
  firefoxCard,
  inSidebar,
  openFirefox,
  openOwnTab,
  store,
} from "./firefox.ts"
import { closeSidebar, openSidebar } from "./firefox-window.ts"
import { changesOf, ref, samplePage, watched } from "./pages.ts"
import { resultsOf, textOf } from "./panel.ts"
import { markedWords, sureWords, until, untilLit } from "./session.ts"
import { visiting } from "./visiting.ts"

const BARE = watched(
  `<p>The Budapest Convention on Cybercrime was opened in 2001.</p><p>Under Article 3 it is an offence.</p>`,
)

const visit = visiting(
  {
    "sample.html": samplePage(),
    "inner.html": watched(`<p>${ref(20)}</p>`),
    "bare.html": BARE,
    "second.html": BARE,
    "growing.html": watched(`<p>${ref(2)}</p><main></main>`),
    "frames.html": ({ elsewhere }) =>
      watched(`<p>${ref(19)}</p><div style="height:2000px"></div>
        <iframe src="inner.html"></iframe><iframe src="${elsewhere("inner.html")}"></iframe>`),
  },
  openFirefox,
)

let page: Page
/** A page of the extension, which can look into its sidebar. */
let own: Page

beforeAll(async () => {
  own = await openOwnTab(visit.browser, "sidepanel.html#/search")
  page = await visit.browser.newPage()
})

beforeEach(() => page.bringToFront())

describe("a page in Firefox", () => {
  test("is marked, and not changed", async () => {
    await page.goto(visit.at("sample.html"))
    await untilMarked("Article 18(1)(b)")
    await untilMarked("Article 15", "glossator-unsure")
    await page.goto(visit.at("growing.html"))
    await untilMarked("Article 2")
    expect(await changesOf(page)).toBe(0)
  })

  test("is followed as it changes", async () => {
    await page.evaluate((words) => (document.querySelector("main")!.textContent = words), ref(3))
    await until("the new mark", async () => {
      return (await sureWords(page)).join() === "Article 2,Article 3"
    })
    expect(await changesOf(page)).toBe(1)
  })

  test("shows a card with what matters, which says how to open the sidebar", async () => {
    await page.goto(visit.at("sample.html"))
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
    await untilNoCard()
  })

  test("opens the card by a click where cards do not open by themselves", async () => {
    await store(own, { hoverCard: false })
    await untilMarked("Article 32.b")
    const { x, y } = await boxOf(page, "Article 32.b")
    await page.mouse.move(x - 100, y + 60)
    await page.mouse.click(x, y)
    const card = await until("the card", () => firefoxCard(visit.browser, page))
    expect(card).toContain("Article 32")
    await page.keyboard.press("Escape")
    await store(own, { hoverCard: true })
  })

  test("is marked in its frames, whatever their origin", async () => {
    await page.goto(visit.at("frames.html"))
    for (const frame of page.frames().slice(1)) {
      await until("marks in the frame", async () => {
        return (await sureWords(frame)).join() === "Article 20"
      })
    }
  })
})

describe("the sidebar of Firefox", () => {
  test("lists what the page and its frames refer to, and a click goes there", async () => {
    // Firefox opens it when the extension is installed, and would load it anew at any time now.
    await closeSidebar(visit.browser)
    await until("its page to go", async () => (await inSidebar(own, "1")) === null)
    await openSidebar(visit.browser)
    // It opens on what was clicked last.
    await until("the last card", () =>
      inSidebar(own, `document.querySelector('article[data-node="ets185:32.b"]') !== null`),
    )
    await inSidebar(own, `document.querySelector("nav a[href='#/page']").click()`)
    const listed = `[...document.querySelectorAll("li[data-sure] strong")]`
    await until("the list", async () => {
      const words = await inSidebar(own, `${listed}.map((each) => each.textContent).join()`)
      return words === "Article 19,Article 20,Article 20"
    })
    await inSidebar(own, `${listed}.at(-1).closest("button").click()`)
    await until("the page to scroll", () => page.evaluate(() => scrollY > 1000))
    await untilLit(page.frames().at(-1)!, "Article 20")
  })

  test("goes to the card of the mark that is clicked", async () => {
    await page.evaluate(() => scrollTo(0, 0))
    const { x, y } = await boxOf(page, "Article 19")
    await page.mouse.click(x, y)
    await until("the card in the sidebar", () =>
      inSidebar(own, `document.querySelector('article[data-node="ets185:19"]') !== null`),
    )
  })

  test("fixes what a bare article means on a page, which holds after a reload", async () => {
    await page.goto(visit.at("bare.html"))
    await untilMarked("Article 3", "glossator-unsure")
    expect(await cardOver("Article 3")).toContain("Budapest Convention")
    await inSidebar(own, `document.querySelector("nav a[href='#/page']").click()`)
    await until("the choice", () =>
      inSidebar(own, `document.querySelector("[data-testid=pin]") && 1`),
    )
    await inSidebar(
      own,
      `(() => {
      const choice = document.querySelector("[data-testid=pin]")
      choice.value = "ets189"
      choice.dispatchEvent(new Event("change", { bubbles: true }))
    })()`,
    )
    await until("the sidebar to say so", () =>
      inSidebar(own, `document.body.textContent.includes("You fixed it")`),
    )
    await page.reload()
    await untilMarked("Article 3", "glossator-unsure")
    expect(await cardOver("Article 3")).toContain("You fixed it here")
  })

  test("lets the page decide again from the card, and is fixed for the site there", async () => {
    await clickOnFirefoxCard(visit.browser, page, "Let the page decide")
    await untilNoCard()
    await until("the sidebar to say nothing of it", () =>
      inSidebar(own, `!document.body.textContent.includes("You fixed it")`),
    )
    expect(await cardOver("Article 3")).not.toContain("You fixed it here")
    await clickOnFirefoxCard(visit.browser, page, "on this site")
    await until("the sidebar to say so", () =>
      inSidebar(own, `document.body.textContent.includes("You fixed it")`),
    )
    await page.goto(visit.at("second.html"))
    await untilMarked("Article 3", "glossator-unsure")
    expect(await cardOver("Article 3")).toContain("You fixed it here")
    await clickOnFirefoxCard(visit.browser, page, "Let the page decide")
    await untilNoCard()
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
  const map = await openOwnTab(visit.browser, "sidepanel.html#/map?q=skimming")
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

async function untilNoCard(): Promise<void> {
  await until("the card to close", async () => (await firefoxCard(visit.browser, page)) === null)
}

/** What the card says that opens over a mark. */
async function cardOver(words: string): Promise<string> {
  const { x, y } = await boxOf(page, words)
  await page.mouse.move(x, y + 200)
  await page.mouse.move(x, y)
  return until("the card", () => firefoxCard(visit.browser, page))
}
