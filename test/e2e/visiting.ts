import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll } from "vitest"
import type { PageModel } from "#extension/shared/messages.ts"
import { serveSite, type Pages, type Site } from "./pages.ts"
import { openChromium, openHeard, openRead } from "./session.ts"

/** What the tests of one file share; there once the first of them runs. */
export interface Visit {
  readonly browser: Browser
  /** The address of a page. */
  at(path: string): string
  /** The same page on another site. */
  elsewhere(path: string): string
  /** A new tab on a page, once the page part has read it. */
  read(path: string): Promise<[Page, PageModel]>
  /** A new tab on a page, and whatever reaches its console or breaks in it. */
  heard(path: string): Promise<[Page, string[]]>
}

/** One browser with the extension and one server of pages for all tests of a file. */
export function visiting(pages: Pages, open: () => Promise<Browser> = openChromium): Visit {
  let browser: Browser
  let site: Site
  beforeAll(async () => {
    site = await serveSite(pages)
    browser = await open()
  })
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })
  return {
    get browser() {
      return browser
    },
    at: (path) => site.at(path),
    elsewhere: (path) => site.elsewhere(path),
    read: (path) => openRead(browser, site.at(path)),
    heard: (path) => openHeard(browser, site.at(path)),
  }
}
