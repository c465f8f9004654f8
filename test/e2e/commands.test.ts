import type { Page } from "puppeteer-core"
import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { sidePanel } from "../../scripts/lib/chromium.ts"
import {
  chooseInMenu,
  enterInAddressBar,
  giveCommand,
  pressShortcut,
  suggestedFor,
  toolbarOf,
} from "./acts.ts"
import { clickOnMark } from "./card.ts"
import { ref, watched } from "./pages.ts"
import { openedBy, sureWords, until, untilLit } from "./session.ts"
import { visiting } from "./visiting.ts"

const GAP = `<div style="height:1200px"></div>`

const visit = visiting({
  "long.html": watched(
    `<p id="words">They were shown the production order and its limits.</p>
     <p>First comes ${ref("18(1)(b)")}, on orders to providers.</p>${GAP}
     <p>Then ${ref(19)}.</p>${GAP}<p>Last is ${ref("32.b")}.</p>`,
    "A note",
  ),
  "fresh.html": watched(`<p>See ${ref(19)}.</p>`),
})

let page: Page

beforeAll(async () => {
  await visit.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(visit.at("")).origin, ["clipboard-read"])
  ;[page] = await visit.read("long.html")
})

beforeEach(() => page.bringToFront())

describe("keys, as from a keyboard", () => {
  test("go to the next reference and back", async () => {
    for (const [key, words] of [
      ["ArrowDown", "Article 18(1)(b)"],
      ["ArrowDown", "Article 19"],
      ["ArrowDown", "Article 32.b"],
      ["ArrowDown", "Article 18(1)(b)"],
      ["ArrowUp", "Article 32.b"],
      ["ArrowUp", "Article 19"],
    ] as const) {
      await pressShortcut(page, key)
      await lit(words)
    }
  })

  test("open the panel on the current reference", async () => {
    await pressShortcut(page, "O")
    const panel = await sidePanel(visit.browser)
    await panel.waitForSelector('[data-node="ets185:19"]')
  })

  test("look the selected words up", async () => {
    await selectWords("production order")
    await pressShortcut(page, "L")
    const panel = await sidePanel(visit.browser)
    await panel.waitForSelector('[data-results="production order"]')
    await panel.waitForSelector('[data-result="ets185:18"]')
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })
})

describe("menus, through the extension's own handler", () => {
  test("look the selected words up", async () => {
    await chooseInMenu(visit.browser, page, "command.look-up", { selectionText: " interception\n" })
    const panel = await sidePanel(visit.browser)
    await panel.waitForSelector('[data-results="interception"]')
  })

  test.each([
    ["copy-short", "Article 19, Budapest Convention"],
    ["copy-long", "Convention on Cybercrime (ETS No. 185), Article 19"],
    ["copy-id", "ets185:19"],
  ])("copy a citation: %s", async (id, text) => {
    await clickOnMark(page, "Article 19")
    await lit("Article 19")
    await page.bringToFront()
    await chooseInMenu(visit.browser, page, `command.${id}`)
    await until(`${text} on the clipboard`, async () => (await clipboard()) === text)
    await until("the tooltip to say so", async () =>
      (await toolbarOf(visit.browser, page)).title.includes(`Copied: ${text}`),
    )
  })

  test("copy a link that leads the browser to the very words", async () => {
    await clickOnMark(page, "Article 32.b")
    await lit("Article 32.b")
    await page.bringToFront()
    await chooseInMenu(visit.browser, page, "command.copy-link")
    const link = await until("a link", async () => {
      const text = await clipboard()
      return text.startsWith("http") ? text : null
    })
    expect(link).toMatch(/long\.html#:~:text=Last%20is-,Article%2032\.b,-of%20the/)
    const other = await visit.browser.newPage()
    await other.goto(link)
    await until("the browser to scroll there", () => other.evaluate(() => scrollY > 1500))
    await other.close()
  })

  test("switch the marks of the site off and on", async () => {
    await chooseInMenu(visit.browser, page, "command.toggle-site")
    await until("no marks", async () => (await sureWords(page)).length === 0)
    await until("no number", async () => (await toolbarOf(visit.browser, page)).badge === "")
    await chooseInMenu(visit.browser, page, "command.toggle-site")
    await until("marks", async () => (await sureWords(page)).length === 3)
    await until("the number", async () => (await toolbarOf(visit.browser, page)).badge === "3")
  })
})

describe("commands without a key, through the extension's own handler", () => {
  test("copying nothing says what to do", async () => {
    const [other] = await visit.read("fresh.html")
    await giveCommand(visit.browser, other, "copy-short")
    await until("the hint", async () =>
      (await toolbarOf(visit.browser, other)).title.includes("Click a reference first"),
    )
    await other.close()
  })
})

describe("the address bar, through the extension's own handler", () => {
  test("suggests provisions for a number, the Convention's first", async () => {
    const [first, ...others] = await suggestedFor(visit.browser, "18.1.b")
    expect(first).toEqual({
      content: "ets185:18.1.b",
      description: "Article 18, paragraph 1.b · Production order · Budapest Convention",
    })
    expect(others.map(({ content }) => content)).not.toContain("ets185:18")
    expect(await suggestedFor(visit.browser, "<b>&")).toEqual([])
  })

  test.each([
    ["18.1.b", '[data-node="ets185:18.1.b"]'],
    ["article 6 paragraph 1 letter a", '[data-node="ets185:6.1.a"]'],
    ["production order", '[data-results="production order"]'],
  ])("%s opens its card or a search", async (typed, wanted) => {
    const opened = await openedBy(visit.browser, () => enterInAddressBar(visit.browser, typed))
    await opened.waitForSelector(wanted)
    await opened.close()
  })
})

async function lit(words: string): Promise<void> {
  await untilLit(page, words)
  await until("it to be in the window", () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get("glossator-current") ?? []
      const { top, bottom } = (range as Range).getBoundingClientRect()
      return top > 0 && bottom < innerHeight
    }),
  )
}

async function selectWords(words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const text = document.querySelector("#words")!.firstChild as Text
    const at = text.data.indexOf(wanted)
    getSelection()!.setBaseAndExtent(text, at, text, at + wanted.length)
  }, words)
}

function clipboard(): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
