import { launch, type Browser, type Page } from "puppeteer-core"
import { firefoxPath } from "../../scripts/lib/browser.ts"
import { FirefoxConsole, consoleOptions, freePort } from "./firefox-console.ts"
import { builtExtension, openedBy, until } from "./session.ts"

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
  /** By which it can be named again. */
  sharedId: string
  value: {
    localName?: string
    nodeValue?: string
    children?: Told[]
    shadowRoot?: Told | null
  }
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
  const address = JSON.stringify(`moz-extension://${HOST}/${path}`)
  const page = await openedBy(browser, () =>
    inWindow(browser, `gBrowser.selectedTab = gBrowser.addTrustedTab(${address}); 1`),
  )
  await until("the page of the extension", async () => {
    return (await page.evaluate(() => location.protocol).catch(() => "")) === "moz-extension:"
  })
  return page
}

/** What the card over a mark says; null without one. */
export async function firefoxCard(browser: Browser, page: Page): Promise<string | null> {
  const card = await cardOf(browser, page)
  return card && wordsOf(card)
}

/** Clicks a button on the card, by its words. */
export async function clickOnFirefoxCard(
  browser: Browser,
  page: Page,
  words: string,
): Promise<void> {
  const isWanted = (node: Told) =>
    node.value.localName === "button" && wordsOf(node).includes(words)
  const button = find(await cardOf(browser, page), isWanted)
  if (!button) throw new Error(`The card has no button "${words}".`)
  const { result } = await connectionOf(browser).send("script.callFunction", {
    functionDeclaration: `(button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect()
      return [(left + right) / 2, (top + bottom) / 2].join()
    }`,
    arguments: [{ sharedId: button.sharedId }],
    target: { context: await contextOf(browser, page) },
    awaitPromise: false,
  })
  const [x, y] = String(result.result?.value).split(",").map(Number)
  await page.mouse.click(x!, y!)
}

async function cardOf(browser: Browser, page: Page): Promise<Told | null> {
  const { result } = await connectionOf(browser).send("script.evaluate", {
    expression: "document.querySelector('glossator-ui')",
    target: { context: await contextOf(browser, page) },
    awaitPromise: true,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: "all" },
  })
  const host = result.result as Told | undefined
  const isCard = (node: Told) => node.value.localName === "section"
  return find(host?.value?.shadowRoot ?? null, isCard)
}

async function contextOf(browser: Browser, page: Page): Promise<string> {
  const { result } = await connectionOf(browser).send("browsingContext.getTree", {})
  return result.contexts.find(({ url }) => url === page.url())!.context
}

function find(node: Told | null, wanted: (node: Told) => boolean): Told | null {
  if (!node || wanted(node)) return node
  for (const child of node.value.children ?? []) {
    const found = find(child, wanted)
    if (found) return found
  }
  return null
}

function wordsOf({ value: { nodeValue, children = [] } }: Told): string {
  return nodeValue ?? children.map(wordsOf).join(" ")
}

/** Value of an expression in the sidebar, into which all pages of an extension may look. */
export function inSidebar(own: Page, expression: string): Promise<unknown> {
  return own.evaluate(`(([sidebar]) => {
    if (!sidebar) return null
    const { document, Event } = sidebar
    return (${expression})
  })(browser.extension.getViews({ type: "sidebar" }))`)
}

/** Sets values of the extension's local storage. */
export async function store(own: Page, values: object): Promise<void> {
  await own.evaluate((stored) => {
    const { browser: api } = globalThis as unknown as {
      browser: { storage: { local: { set(values: object): Promise<void> } } }
    }
    return api.storage.local.set(stored)
  }, values)
}

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection
}
