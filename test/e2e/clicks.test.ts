import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { serviceWorker } from "../../scripts/lib/chromium.ts"
import { boxOf } from "./card.ts"
import { NAMED, ref, samplePage, watched } from "./pages.ts"
import { clickInList, listed, panelBeside, toList } from "./panel.ts"
import { openedBy, until } from "./session.ts"
import { visiting } from "./visiting.ts"

const visit = visiting({
  "sample.html": samplePage(),
  "taken.html": watched(
    `<p id="plain">${ref(18)}</p><p><a href="#there">${ref(19)}</a></p>
     <p><button>${ref(20)}</button></p><p id="own">${ref(21)}</p>
     <script>own.addEventListener("click", (event) => event.preventDefault())</script>`,
  ),
})

describe("clicks that mean something else", () => {
  let page: Page

  beforeAll(async () => {
    ;[page] = await visit.read("taken.html")
  })
  afterAll(() => page?.close())

  test("links lead where they lead, here and in a new tab", async () => {
    const box = await boxOf(page, "Article 19")
    await page.mouse.click(box.x, box.y)
    expect(await page.evaluate(() => location.hash)).toBe("#there")
    const other = await openedBy(visit.browser, async () => {
      await page.keyboard.down("Control")
      await page.mouse.click(box.x, box.y)
      await page.keyboard.up("Control")
    })
    expect(await wasAsked()).toBe(false)
    await other.close()
    await page.bringToFront()
  })

  test.each(["Article 19", "Article 20", "Article 21"])(
    "leave the panel shut: %s",
    async (words) => {
      const box = await boxOf(page, words)
      await page.mouse.click(box.x, box.y)
      expect(await wasAsked()).toBe(false)
    },
  )

  test.each(["Control", "Shift", "Alt"] as const)("leave the panel shut: with %s", async (key) => {
    const box = await boxOf(page, "Article 18")
    await page.keyboard.down(key)
    await page.mouse.click(box.x, box.y)
    await page.keyboard.up(key)
    expect(await wasAsked()).toBe(false)
  })

  test("leave the panel shut: text is being selected", async () => {
    const box = await boxOf(page, "Article 18")
    await page.mouse.move(box.x - 10, box.y)
    await page.mouse.down()
    await page.mouse.move(box.x + 15, box.y)
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).not.toBe("")
    expect(await wasAsked()).toBe(false)
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })

  test("leave the panel shut: beside the end of a marked line", async () => {
    const box = await boxOf(page, "Article 18")
    await page.mouse.click(box.x + 900, box.y)
    expect(await wasAsked()).toBe(false)
  })

  test.each([
    [2, "Article"],
    [3, `Article 18 ${NAMED}`],
  ])("%i quick clicks select the word or the paragraph, as without us", async (count, words) => {
    const box = await boxOf(page, "Article 18")
    await page.mouse.click(box.x - 20, box.y, { count, delay: 40 })
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(words)
    expect(await wasAsked()).toBe(false)
    await page.evaluate(() => getSelection()?.removeAllRanges())
  })

  test("the middle button opens a link in a new tab, and nothing elsewhere", async () => {
    const before = (await visit.browser.pages()).length
    const other = await openedBy(visit.browser, async () => {
      for (const words of ["Article 18", "Article 19"]) {
        const { x, y } = await boxOf(page, words)
        await page.mouse.click(x, y, { button: "middle" })
      }
    })
    expect(await wasAsked()).toBe(false)
    expect(await visit.browser.pages()).toHaveLength(before + 1)
    await other.close()
    await page.bringToFront()
  })
})

describe("the side panel", () => {
  test("opens on the provision whose mark is clicked", async () => {
    const [page] = await visit.read("sample.html")
    const panel = await panelBeside(page, "Article 18(1)(b)", "ets185:18.1.b")
    expect(await panel.evaluate(() => innerWidth)).toBeGreaterThan(200)
    // A second click changes the card of the panel that is open.
    await panelBeside(page, "Article 32.b", "ets185:32.b")
    await page.close()
  })

  test("lists the references, and a click on one brings the page there", async () => {
    const [page, model] = await visit.read("sample.html")
    const panel = await panelBeside(page, "Articles 2 to 6", "ets185:2")
    await toList(panel)
    const last = model.references.at(-1)!
    expect(await listed(panel)).toHaveLength(model.references.length)
    await clickInList(panel, last.text)
    await until("the page to scroll", () => page.evaluate(() => scrollY > 200))
    const lit = await page.evaluate(() => {
      const [mark] = CSS.highlights.get("glossator-current") ?? []
      const box = (mark as Range | undefined)?.getBoundingClientRect()
      return box && { words: String(mark), top: box.top / innerHeight }
    })
    expect(lit?.words).toBe(last.text)
    expect(lit?.top).toBeGreaterThan(0)
    expect(lit?.top).toBeLessThan(1)
    await page.close()
  })
})

/** Whether the extension took the last click for its own, given a moment to do so. */
async function wasAsked(): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 450))
  const worker = await serviceWorker(visit.browser)
  const stored = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<object> } } }
    }
    return chrome.storage.session.get()
  })
  return Object.keys(stored).length > 0
}
