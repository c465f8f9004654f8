import { afterAll, beforeAll, expect, test } from "vitest"
import { launch, type Browser } from "puppeteer-core"
import { firefoxPath } from "../../scripts/lib/browser.ts"
import { builtExtension, markedWords, until } from "./session.ts"
import { samplePage, serveSite, type Site } from "./pages.ts"

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite({ "sample.html": samplePage() })
  browser = await launch({ browser: "firefox", executablePath: firefoxPath(), headless: true })
  await browser.installExtension(builtExtension("firefox"))
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

test("the build for Firefox loads and marks the sample page", async () => {
  const page = await browser.newPage()
  await page.goto(site.at("sample.html"))
  const words = await until("marks", async () => {
    const marked = await markedWords(page)
    return marked["glossator-sure"] ? marked : null
  })
  expect(words["glossator-sure"]).toContain("Article 18(1)(b)")
  expect(words["glossator-unsure"]).toContain("Article 15")
})
