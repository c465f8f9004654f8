import type { Browser, Page } from "puppeteer-core"

/** What is noted in the panel: first times in ms since the navigation began, and the longest gap. */
export interface Noted {
  glossator: { shown: Record<string, number>; longest: number; beating: boolean }
}

/** Ends the beat. @returns the longest wait for a turn, in ms */
export async function longestOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const noted = (globalThis as never as Noted).glossator
    noted.beating = false
    return noted.longest
  })
}

/** A panel of its usual size in a tab of its own, on an address. */
export async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 360, height: 800 })
  await page.evaluateOnNewDocument(() => {
    const noted = { shown: {} as Record<string, number>, longest: 0, beating: false }
    Object.assign(globalThis, { glossator: noted })
    new MutationObserver((_changes, observer) => {
      if (document.querySelector("article h1") === null) return
      noted.shown["article"] = performance.now()
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  return page
}

/** Asks for a turn again and again: the longest wait for one is the longest task. */
export function beat(): void {
  const noted = (globalThis as never as Noted).glossator
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  port1.addEventListener("message", () => {
    const now = performance.now()
    noted.longest = Math.max(noted.longest, now - last)
    last = now
    if (noted.beating) port2.postMessage(null)
    else port1.close()
  })
  noted.longest = 0
  noted.beating = true
  port1.start()
  port2.postMessage(null)
}
