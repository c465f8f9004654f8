import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import { launchChromium, serviceWorker } from "../../scripts/lib/chromium.ts"
import { serveSite } from "./pages.ts"
import { openPanel } from "./panel.ts"
import { builtExtension, openRead, until } from "./session.ts"

let browser: Browser
let folder: string

beforeAll(async () => {
  // An update changes the files of the extension: this one gets a copy.
  folder = mkdtempSync(join(tmpdir(), "glossator-update-"))
  cpSync(builtExtension("chrome"), folder, { recursive: true })
  browser = await launchChromium({ extension: folder, headless: true })
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function keep(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), `#/node/${id}`)
  await page.waitForSelector(`article[data-node="${id}"] [data-testid=collect]`)
  await page.click("article > header [data-testid=collect]")
  await page.waitForFunction(() =>
    [...document.querySelectorAll("article > header output")].some((each) =>
      each.textContent.startsWith("Kept"),
    ),
  )
}

async function kept(page: Page): Promise<string[]> {
  await page.evaluate(() => (location.hash = "#/collection"))
  await page.waitForSelector("[data-entry]")
  return page.$$eval("[data-entry]", (all) =>
    all.map((each) => (each as HTMLElement).dataset["entry"] ?? ""),
  )
}

test("a collection outlives a killed worker and an update of the extension", async () => {
  const page = await openPanel(browser, "#/search")
  await keep(page, "ets185:18.1.b")
  const worker = await serviceWorker(browser)
  await worker.close()
  await keep(page, "gn/10")
  expect(await kept(page)).toEqual(["ets185:18.1.b", "gn/10"])

  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as object
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, version: "99.0.0" }))
  const address = page.url()
  await browser.installExtension(folder)
  await until("the old panel to close", async () => page.isClosed())
  const after = await browser.newPage()
  await after.goto(address)
  await after.waitForSelector("#root h1")
  const version = await after.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getManifest(): { version: string } } }
    }
    return chrome.runtime.getManifest().version
  })
  expect(version).toBe("99.0.0")
  expect(await kept(after)).toEqual(["ets185:18.1.b", "gn/10"])
})

/** How many pages the panel remembers of this session. */
const remembered = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<{ pages?: object[] }> } } }
    }
    return (await chrome.storage.session.get("pages")).pages?.length ?? 0
  })

test("the pages of a session are forgotten when the browser closes; a collection is not", async () => {
  const profile = mkdtempSync(join(tmpdir(), "glossator-profile-"))
  const site = await serveSite({
    "note.html": "<!doctype html><title>Note</title><p>Article 19 of the Budapest Convention.</p>",
  })
  const launch = () =>
    launchChromium({ extension: builtExtension("chrome"), headless: true, profile })
  try {
    const first = await launch()
    try {
      const panel = await openPanel(first, "#/search")
      await openRead(first, site.at("note.html"))
      await until("the page to be remembered", async () => (await remembered(panel)) === 1)
      await panel.bringToFront()
      await keep(panel, "ets185:19")
    } finally {
      await first.close()
    }
    const second = await launch()
    try {
      const panel = await openPanel(second, "#/page")
      expect(await remembered(panel)).toBe(0)
      expect(await panel.evaluate(() => document.body.innerText)).not.toContain("Note")
      expect(await kept(panel)).toEqual(["ets185:19"])
    } finally {
      await second.close()
    }
  } finally {
    site.close()
    rmSync(profile, { recursive: true, force: true })
  }
})
