import type { Page } from "puppeteer-core"

/** A place of the panel: its address and, where that does not lead to all of it, what to do there. */
export interface Place {
  address: string
  act?: (panel: Page) => Promise<void>
}

/**
 * Places that the bar and its menu do not lead to by themselves: a card of every kind, and views with
 * something in them.
 */
export const PLACES: Readonly<Record<string, Place>> = {
  "card-treaty": { address: "#/node/ets185" },
  "card-protocol": { address: "#/node/cets224" },
  "card-chapter": { address: "#/node/ets185:ch2" },
  "card-article": { address: "#/node/ets185:18" },
  "card-unfolded": {
    address: "#/node/ets185:13",
    act: async (panel) => {
      await panel.waitForSelector("details[data-country]")
      await panel.click(
        "section:has(> details[data-country], details[data-country]) > div > button",
      )
    },
  },
  "card-letter": { address: "#/node/ets185:18.1.b" },
  "card-reservation": { address: "#/node/ets185:9.4" },
  "card-country": { address: "#/node/ba" },
  "card-country-fr": { address: "#/node/fr" },
  "card-law": { address: "#/node/de/stgb" },
  "card-law-provision": { address: "#/node/de/stgb:202a" },
  "card-not-in-force": { address: "#/node/si/zkp:149b" },
  "card-case": { address: "#/node/case/echr-ku-v-finland" },
  "card-guidance-note": { address: "#/node/gn/10" },
  "card-document": { address: "#/node/doc/t-cy-2020-16" },
  "card-recommendation": { address: "#/node/rec/t-cy-2013-17rev.1" },
  "card-project": { address: "#/node/project/glacy-plus" },
  "card-organisation": { address: "#/node/org/t-cy" },
  "card-event": { address: "#/node/event/octopus-2013" },
  "card-statistic": { address: "#/node/stat/provider-requests" },
  "card-unknown": { address: "#/node/ets185:99" },
  "search-results": { address: "#/search?q=production+order" },
  "search-slip": { address: "#/search?q=expedited+preservaton" },
  "search-narrowed": {
    address: "#/search?q=illegal+access",
    act: async (panel) => {
      await panel.waitForSelector("details > summary svg")
      await panel.click("details > summary")
      await panel.waitForSelector("details[open] select")
      await panel.click("[data-testid=collect]")
      await panel.waitForSelector("[data-testid=next]")
    },
  },
  page: {
    address: "#/page",
    // How the list was narrowed last holds on.
    act: async (panel) => (await panel.$("input[value=all]"))?.click(),
  },
  "page-uncertain": {
    address: "#/page",
    act: async (panel) => {
      await panel.click("input[value=unsure]")
      await panel.click("[data-sure=false] summary")
    },
  },
  "search-nothing": { address: "#/search?q=zzzzqqqq" },
  menu: { address: "#/node/ets185:18", act: (panel) => panel.click("[popovertarget=more]") },
  palette: {
    address: "#/node/ets185:18",
    act: async (panel) => {
      await panel.keyboard.down("Control")
      await panel.keyboard.press("k")
      await panel.keyboard.up("Control")
      await panel.waitForSelector("dialog[open] input")
      await panel.keyboard.type("art. 19")
      await panel.waitForSelector("[role=option]")
    },
  },
  "export-chosen": {
    address: "#/node/ets185:18",
    act: async (panel) => {
      await panel.click("article > header [data-testid=export-as]")
      await panel.waitForSelector("input[name=format]")
    },
  },
  "collection-filled": {
    address: "#/node/br/marco-civil:22",
    act: async (panel) => {
      for (const id of ["br/marco-civil:22", "case/echr-ku-v-finland", "ets185:18.1.b"]) {
        await panel.evaluate((hash) => (location.hash = hash), `#/node/${id}`)
        await panel.waitForSelector(`article[data-node="${id}"] [data-testid=collect]`)
        await panel.click("article > header [data-testid=collect]")
        await panel.waitForSelector("article > header output:not(:empty)")
      }
      await panel.evaluate(() => (location.hash = "#/collection"))
      await panel.waitForSelector("[data-entry]")
    },
  },
}
