import { launch, type Browser, type Page } from "puppeteer-core"
import { firefoxPath } from "../../scripts/lib/browser.ts"
import { FirefoxConsole, consoleOptions, freePort } from "./firefox-console.ts"
import { builtExtension, until } from "./session.ts"

/** Firefox gives every extension an address of its own; here it is fixed. */
const HOST = "5f0e4c1e-9d0b-4c52-8a3a-7d1f6a2b9c11"

interface Connection {
  send(method: string, params: object): Promise<{ result: Result }>
}

interface Result {
  contexts: { context: string; url: string }[]
  result?: { value?: unknown }
}

/** A node as Firefox tells it, closed roots included. */
interface Told {
  localName?: string
  nodeValue?: string
  children?: { value: Told }[]
  shadowRoot?: { value: Told } | null
}

const consoles = new WeakMap<Browser, FirefoxConsole>()

/** Firefox with the built extension. */
export async function openFirefox(): Promise<Browser> {
  const port = await freePort()
  const { args, preferences } = consoleOptions(port)
  const browser = await launch({
    browser: "firefox",
    executablePath: firefoxPath(),
    headless: true,
    args,
    extraPrefsFirefox: {
      ...preferences,
      "extensions.webextensions.uuids": JSON.stringify({ "@glossator": HOST }),
    },
  })
  await browser.installExtension(builtExtension("firefox"))
  consoles.set(browser, await FirefoxConsole.open(port))
  return browser
}

/** Runs words of JavaScript in the browser's own window. */
export function inWindow(browser: Browser, expression: string): Promise<unknown> {
  return consoles.get(browser)!.run(expression)
}

/** A new tab with a page of the extension, opened as the browser's own window would. */
export async function openOwnTab(browser: Browser, path: string): Promise<Page> {
  const before = new Set(await browser.pages())
  const address = JSON.stringify(`moz-extension://${HOST}/${path}`)
  await inWindow(browser, `gBrowser.selectedTab = gBrowser.addTrustedTab(${address}); 1`)
  return until("the new tab", async () => {
    const page = (await browser.pages()).find((each) => !before.has(each))
    const where = await page?.evaluate(() => location.protocol).catch(() => "")
    return page && where === "moz-extension:" ? page : null
  })
}

/** What the card over a mark says; null without one. */
export async function firefoxCard(browser: Browser, page: Page): Promise<string | null> {
  const connection = connectionOf(browser)
  const { result: tree } = await connection.send("browsingContext.getTree", {})
  const { context } = tree.contexts.find(({ url }) => url === page.url())!
  const { result } = await connection.send("script.evaluate", {
    expression: "document.querySelector('glossator-ui')",
    target: { context },
    awaitPromise: true,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: "all" },
  })
  const root = (result.result?.value as Told | undefined)?.shadowRoot?.value
  const card = root?.children?.find(({ value }) => value.localName === "section")
  return card ? wordsOf(card.value) : null
}

function wordsOf({ nodeValue, children = [] }: Told): string {
  return nodeValue ?? children.map(({ value }) => wordsOf(value)).join(" ")
}

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection
}
