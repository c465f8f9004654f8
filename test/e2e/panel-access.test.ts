import type { Page } from "puppeteer-core"
import { expect, test } from "vitest"
import { faultsOf, sharedPanel } from "./panel.ts"

let page: Page
sharedPanel("#/search", (opened) => (page = opened))

async function go(hash: string, selector: string): Promise<void> {
  await page.evaluate((address) => (location.hash = address), hash)
  await page.waitForSelector(selector)
}

/** Every view with something in it: where it is, and what shows that it is there. */
const VIEWS: Record<string, () => Promise<void>> = {
  "the empty search": () => go("#/search", "#q"),
  "search results": () => go("#/search?q=production", "[data-result]"),
  "no result": () => go("#/search?q=zzzzqqqq", "main h2"),
  "a panel in a tab": () => go("#/page", "main h2"),
  settings: () => go("#/settings", "[data-testid=import]"),
  introduction: () => go("#/welcome", "[data-target]"),
  "an empty collection": () => go("#/collection", "[data-testid=collection-import]"),
  "an empty export": () => go("#/export", "main h2"),
  "the choice of formats": async () => {
    await go("#/node/ets189:3", 'article[data-node="ets189:3"]')
    await page.click("article > header [data-testid=export-as]")
    await page.waitForSelector("input[name=format]")
  },
  "a collection with an entry": async () => {
    await go("#/node/ets189:3", 'article[data-node="ets189:3"]')
    await page.click("article > header [data-testid=collect]")
    await page.waitForSelector("article > header output:not(:empty)")
    await go("#/collection", "[data-entry]")
  },
  neighbourhood: () => go("#/neighbourhood/gn/10", "main svg"),
  compare: () => go("#/compare?provisions=ets185:18&countries=fr+de+br", "main select"),
  "a treaty": () => go("#/node/ets189", 'article[data-node="ets189"]'),
  "an article": () => go("#/node/ets185:13", 'article[data-node="ets185:13"]'),
  "a letter": () => go("#/node/ets185:18.1.b", 'article[data-node="ets185:18.1.b"]'),
  "a country": () => go("#/node/lk", 'article[data-node="lk"]'),
  "a law": () => go("#/node/de/stgb", 'article[data-node="de/stgb"]'),
  "a national provision": () => go("#/node/si/zkp:149b", 'article[data-node="si/zkp:149b"]'),
  "a case": () => go("#/node/case/echr-ku-v-finland", "article[data-node^=case]"),
  "a guidance note": () => go("#/node/gn/10", 'article[data-node="gn/10"]'),
  "a document": () => go("#/node/doc/t-cy-2020-16", "article[data-node^=doc]"),
  "a recommendation": () => go("#/node/rec/t-cy-2013-17rev.1", "article[data-node^=rec]"),
  "a project": () => go("#/node/project/glacy-plus", "article[data-node^=project]"),
  "an organisation": () => go("#/node/org/t-cy", "article[data-node^=org]"),
  "an event": () => go("#/node/event/octopus-2013", "article[data-node^=event]"),
  "a map": () => go("#/map", "canvas"),
  "a law with a long name": () => go("#/node/at/stgb", 'article[data-node="at/stgb"]'),
  figures: () => go("#/node/stat/provider-requests", "article[data-node^=stat]"),
  "an unknown id": () => go("#/node/ets185:99", "main h2"),
}

test.each(Object.keys(VIEWS))(
  "%s is accessible in both themes, and fits with text twice as large",
  async (name) => {
    await page.setViewport({ width: 360, height: 800 })
    await VIEWS[name]!()
    expect(await faultsOf(page)).toEqual([])
    expect(await widerThan(360)).toEqual([])
    // What 360 pixels hold of text twice as large.
    await page.setViewport({ width: 180, height: 400, deviceScaleFactor: 2 })
    expect(await widerThan(180)).toEqual([])
    expect(await brokenWords()).toEqual([])
  },
)

/**
 * What sticks out of the panel, once a picture has been drawn anew for its width; a table or
 * picture that scrolls by itself does not.
 */
async function widerThan(width: number): Promise<string[]> {
  await page
    .waitForFunction(
      (limit) => document.documentElement.scrollWidth <= limit,
      { timeout: 3000 },
      width,
    )
    .catch(() => undefined)
  return page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return []
    return [...document.querySelectorAll("body *")]
      .filter((each) => each.getBoundingClientRect().right > limit)
      .map((each) => each.outerHTML.slice(0, 120))
      .slice(0, 5)
      .concat(`the page is ${document.documentElement.scrollWidth} wide`)
  }, width)
}

/**
 * Words that end a line in their middle: of a length that text twice as large has room for, and
 * neither addresses nor numbers.
 */
function brokenWords(): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (!text.parentElement!.checkVisibility()) continue
      for (const { 0: word, index } of text.nodeValue!.matchAll(
        /(?<!\S)\p{P}?\p{L}{2,15}(?!\p{L})/gu,
      )) {
        const range = new Range()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) broken.push(word)
      }
    }
    return broken
  })
}
