import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { readSubset } from "#graph/export/index.ts"
import { savedBy } from "./downloads.ts"
import { openPanel } from "./panel.ts"
import { openChromium, until } from "./session.ts"

let browser: Browser
let page: Page
let folder: string

beforeAll(async () => {
  browser = await openChromium()
  page = await openPanel(browser, "#/page")
  folder = mkdtempSync(join(tmpdir(), "glossator-keyboard-"))
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What has the focus: its role or tag, and its name. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null
    const name = at?.getAttribute("aria-label") ?? at?.closest("label")?.textContent
    return `${at?.tagName} ${(name ?? at?.innerText ?? "").trim()}`
  })

/** Presses Tab until what has the focus is called so; fails after more presses than anyone has patience for. */
async function tabTo(wanted: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press("Tab")
    if (wanted.test(await focused())) return
  }
  throw new Error(
    `${most} presses of Tab did not lead to ${wanted}; the focus is on ${await focused()}`,
  )
}

async function untilFocused(wanted: RegExp): Promise<void> {
  await until(`the focus on ${wanted}`, async () => wanted.test(await focused()))
}

/** What live regions have said: `output` is one of itself. */
const said = (wanted: RegExp) =>
  until(`"${wanted}" to be announced`, () =>
    page.$$eval(
      "output, [role=status], [aria-live=polite]",
      (all, source) => all.some((each) => new RegExp(source).test(each.textContent)),
      wanted.source,
    ),
  )

test("by keyboard alone: search, card, a link on it, keep, note, export; and all of it is announced", async () => {
  await tabTo(/^A Search$/)
  await page.keyboard.press("Enter")
  await untilFocused(/^INPUT/)
  await page.keyboard.type("production order")
  await said(/^\d+ results$/)
  await page.keyboard.press("ArrowDown")
  await untilFocused(/^A Provision[\s\S]*Article 18/)
  await page.keyboard.press("Enter")
  await untilFocused(/^H1 Article 18$/)

  await tabTo(/^BUTTON Guidance notes/)
  await page.keyboard.press("Enter")
  await untilFocused(/^H2 Guidance notes/)
  await tabTo(/^A Guidance Note 10$/, 5)
  await page.keyboard.press("Enter")
  await untilFocused(/^H1 Guidance Note 10$/)

  await tabTo(/^BUTTON Cite$/)
  await tabTo(/^BUTTON Keep$/, 3)
  await page.keyboard.press("Enter")
  await said(/^Kept 1 entry in “My collection”$/)

  await page.keyboard.down("Shift")
  await tabTo(/^A Collection$/)
  await page.keyboard.up("Shift")
  await page.keyboard.press("Enter")
  await page.waitForSelector("[data-entry]")
  await tabTo(/^TEXTAREA/)
  await page.keyboard.type("Read again before the hearing")
  await page.keyboard.down("Shift")
  await tabTo(/^BUTTON Export…$/)
  await page.keyboard.up("Shift")
  await page.keyboard.press("Enter")
  await untilFocused(/^H1 Export$/)

  await tabTo(/^BUTTON Save the file$/)
  const file = await savedBy(browser, folder, ".json", () => page.keyboard.press("Enter"))
  await said(/1 entry.*\.json/)
  const subset = readSubset(readFileSync(file, "utf8"))
  expect(subset.selection["annotations"]).toMatchObject([
    { node: "gn/10", note: "Read again before the hearing" },
  ])
})

/** Opens the menu of the bar and takes the entry called so. */
async function fromMenu(entry: RegExp): Promise<void> {
  await page.keyboard.down("Shift")
  await tabTo(/^BUTTON More$/, 200)
  await page.keyboard.up("Shift")
  await page.keyboard.press("Enter")
  await tabTo(entry, 10)
  await page.keyboard.press("Enter")
}

async function fromBar(entry: RegExp): Promise<void> {
  await page.keyboard.down("Shift")
  await tabTo(entry, 200)
  await page.keyboard.up("Shift")
  await page.keyboard.press("Enter")
}

test("by keyboard alone, every view can be reached, used and left", async () => {
  await page.goto(`${page.url().split("#")[0]}#/search`)
  await page.waitForSelector("#q")

  await fromBar(/^A Compare$/)
  await untilFocused(/^H1 Compare countries$/)
  await page.waitForSelector("dl[data-list]")
  const compared = () => page.$eval("dl[data-list]", (list) => list.dataset["list"])
  const first = await compared()
  await tabTo(/^BUTTON Next provision$/)
  await page.keyboard.press("Enter")
  await until("the next provision", async () => (await compared()) !== first)
  await tabTo(/^BUTTON [\s\S]*implements fully/, 5)
  await page.keyboard.press("Enter")
  await page.waitForSelector("dialog[open]")
  await page.keyboard.press("Escape")
  await untilFocused(/^BUTTON [\s\S]*implements fully/)

  await fromMenu(/^A Neighbourhood$/)
  await untilFocused(/^H1/)
  await page.waitForSelector("main svg a, main svg [role=button]")
  await tabTo(/^(a|g) /, 30)
  const start = await page.evaluate(() => location.hash)
  await page.keyboard.press("ArrowDown")
  for (let presses = 0; presses < 12 && (await focused()).startsWith("g "); presses += 1) {
    await page.keyboard.press("ArrowDown")
  }
  expect(await focused()).toMatch(/^a /)
  await page.keyboard.press("Enter")
  await until("to have walked", async () => (await page.evaluate(() => location.hash)) !== start)
  await untilFocused(/^H1/)

  await fromMenu(/^A Settings$/)
  await untilFocused(/^H1 Settings$/)
  await tabTo(/^INPUT As in the browser$/, 5)
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("ArrowRight")
  await untilFocused(/^INPUT Français$/)
  await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Réglages")
  await page.keyboard.press("ArrowLeft")
  await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Settings")

  await fromMenu(/^A Introduction$/)
  await untilFocused(/^H1 Welcome/)
  await tabTo(/^(?:A|BUTTON) Article 19$/)
  await page.keyboard.press("Enter")
  await until("the sample to answer", () =>
    page.$$eval("main a", (all) => all.some(({ textContent }) => textContent === "Article 19")),
  )

  await page.keyboard.down("Control")
  await page.keyboard.press("k")
  await page.keyboard.up("Control")
  await untilFocused(/^INPUT/)
  await page.keyboard.type("art. 19")
  await page.waitForSelector("[role=option]")
  await page.keyboard.press("Enter")
  await untilFocused(/^H1 Article 19$/)
  await tabTo(/^BUTTON Back$/, 200)
  await page.keyboard.press("Enter")
  await untilFocused(/^H1 Welcome/)
})
