import { readFileSync } from "node:fs"
import { launch, type Browser, type Page } from "puppeteer-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { firefoxPath } from "../../scripts/lib/browser.ts"
import { judgment } from "../viewer/pdfs.ts"
import { serveFiles, type FileServer } from "./pdf-files.ts"
import { builtExtension, markedWords, until } from "./session.ts"

/** Firefox gives every extension an address of its own; here it is fixed. */
const HOST = "5f0e4c1e-9d0b-4c52-8a3a-7d1f6a2b9c11"
const LOCKED = new URL("../fixtures/pdf/locked.pdf", import.meta.url)

let browser: Browser
let files: FileServer

beforeAll(async () => {
  files = await serveFiles({
    "judgment.pdf": { bytes: (await judgment(4)).bytes },
    "locked.pdf": { bytes: readFileSync(LOCKED) },
    "text.pdf": { bytes: Buffer.from("no file of this kind") },
  })
  browser = await launch({
    browser: "firefox",
    executablePath: firefoxPath(),
    headless: true,
    // Only the browser itself may open a page of an extension.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ "@glossator": HOST }),
    },
  })
  await browser.installExtension(builtExtension("firefox"))
})

afterAll(async () => {
  await browser?.close()
  files?.close()
})

test("Firefox opens a PDF in the viewer, marks it on pages scrolled to, and says what is no PDF", async () => {
  const page = await openTab("judgment.pdf")
  const words = await until("marks", async () => {
    const marked = await markedWords(page)
    return (marked["glossator-sure"]?.length ?? 0) > 0 ? marked : null
  })
  expect(words["glossator-sure"]).toContain("Article 18(1)(b)")
  await until("a picture", () => page.evaluate(() => document.querySelector("canvas") !== null))
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  await until("the last page", () =>
    page.evaluate(() => document.querySelector("[data-page='4'] canvas") !== null),
  )
  const locked = await openTab("locked.pdf")
  await until("the question", () =>
    locked.evaluate(() => document.querySelector("dialog[open]") !== null),
  )
  const text = await openTab("text.pdf")
  await until("the sentence", () =>
    text.evaluate(
      () => document.querySelector("[role=alert]")?.textContent?.includes("not a PDF") ?? false,
    ),
  )
})

interface Connection {
  send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>
}

/** A new tab with a file in the viewer, opened as the browser's own window would. */
async function openTab(file: string): Promise<Page> {
  const before = new Set(await browser.pages())
  const { connection } = browser as unknown as { connection: Connection }
  const windows = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" })
  const address = `moz-extension://${HOST}/viewer.html?file=${encodeURIComponent(files.at(file))}`
  await connection.send("script.evaluate", {
    expression: `gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(address)}); 1`,
    target: { context: windows.result.contexts[0]!.context },
    awaitPromise: true,
  })
  return until("the new tab", async () => {
    const page = (await browser.pages()).find((each) => !before.has(each))
    const where = await page?.evaluate(() => location.protocol).catch(() => "")
    return page && where === "moz-extension:" ? page : null
  })
}
