import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import { serviceWorker } from "../../scripts/lib/chromium.ts"
import { ref } from "./pages.ts"
import { sureWords, targetsOf, until, untilRead } from "./session.ts"
import { visiting } from "./visiting.ts"

const MANY = 1800

/** A page that notes every change of its document and every shift of its layout, from its first line on. */
function noted(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Noted</title><script>
    globalThis.noted = { changes: 0, shifts: 0 }
    new PerformanceObserver((list) => (noted.shifts += list.getEntries().length))
      .observe({ type: "layout-shift", buffered: true })
    addEventListener("DOMContentLoaded", () =>
      new MutationObserver((records) => (noted.changes += records.length)).observe(document, {
        subtree: true, childList: true, attributes: true, characterData: true,
      }))
    </script></head><body>${body}</body></html>`
}

const many = Array.from({ length: MANY }, (_, i) => `<p>Line ${i}: ${ref((i % 35) + 1)}.</p>`)
const visit = visiting({
  "many.html": noted(many.join("")),
  "many.txt": many.map((line) => line.replaceAll(/<\/?p>/g, "")).join("\n\n"),
  "few.html": noted(
    `<h1>${ref(2)}</h1><p id="text">${ref(18)} and <a href="#">Article 19</a>.</p>`,
  ),
  "frames.html": noted(`<p>${ref(3)}</p><iframe src="long0.html"></iframe>`),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [
      `long${i}.html`,
      `<!doctype html><title>Long</title>${many.join("").repeat(3)}`,
    ]),
  ),
  "favicon.ico": "",
  "short.html": `<!doctype html><title>Short</title><p>${ref(22)}</p>`,
})

const notes = (page: Page) =>
  page.evaluate(() => (globalThis as never as { noted: { changes: number; shifts: number } }).noted)

describe("a page that is read", () => {
  test("is not changed, and nothing in it moves", async () => {
    const [page, heard] = await visit.heard("few.html")
    await until("marks", async () => (await sureWords(page)).length > 0)
    // A shift is told with the frame after it.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
    )
    expect(await notes(page)).toEqual({ changes: 0, shifts: 0 })
    await page.evaluate(() => (document.querySelector("#text")!.textContent += " And so on."))
    await untilRead(visit.browser, page)
    // What the page itself does is noted, so that the noughts above mean something.
    expect((await notes(page)).changes).toBe(1)
    expect(heard).toEqual([])
    await page.close()
  })

  test.each(["many.html", "many.txt"])("has ranges near the window only: %s", async (path) => {
    const [page] = await visit.heard(path)
    const { references } = await untilRead(visit.browser, page)
    expect(references).toHaveLength(MANY)
    const lines = async () =>
      page.evaluate(() => {
        const ranges = [...(CSS.highlights.get("glossator-sure") ?? [])]
        const tops = ranges.map(({ startContainer, startOffset }) => {
          const range = document.createRange()
          range.setStart(startContainer, startOffset)
          range.setEnd(startContainer, startOffset + 1)
          return Math.round(range.getBoundingClientRect().top)
        })
        const inView = tops.filter((top) => top >= 0 && top < innerHeight - 20)
        return { all: ranges.length, inView: inView.length }
      })
    const shown = Math.floor(900 / 40)
    await until("marks at the top", async () => (await lines()).inView > shown / 2)
    for (const share of [0.5, 1, 0]) {
      await page.evaluate((at) => scrollTo(0, document.body.scrollHeight * at), share)
      await until(`marks at ${share}`, async () => (await lines()).inView > shown / 2)
      expect((await lines()).all).toBeLessThan(MANY / 4)
    }
    if (path.endsWith("html")) expect(await notes(page)).toEqual({ changes: 0, shifts: 0 })
    await page.close()
  })

  test("is read on after the background has slept", async () => {
    const [page, heard] = await visit.heard("few.html")
    const before = await untilRead(visit.browser, page)
    await (await serviceWorker(visit.browser)).close()
    await page.evaluate((words) => (document.querySelector("#text")!.textContent = words), ref(21))
    await until("the change to be read", async () => (await sureWords(page)).includes("Article 21"))
    const after = await untilRead(visit.browser, page, before.revision + 1)
    expect(targetsOf(after)).toEqual(["ets185:2", "ets185:21"])
    expect(after.fault).toBeUndefined()
    expect(heard).toEqual([])
    await page.close()
  })
})

describe("a frame", () => {
  test("that navigates away while it is read leaves nothing behind", async () => {
    const [page, heard] = await visit.heard("frames.html")
    const go = (path: string) =>
      page.evaluate((to) => (document.querySelector("iframe")!.src = to), path)
    for (let i = 0; i < 6; i += 1) {
      await go(`long${i}.html`)
      // Long enough for the reading to begin, too short for it to end.
      await new Promise((resolve) => setTimeout(resolve, 60 + 20 * i))
    }
    await go("short.html")
    await until("the marks of the last document", async () => {
      const frame = page.frames().find((each) => each.url().endsWith("short.html"))
      return frame && (await sureWords(frame)).length === 1
    })
    expect((await untilRead(visit.browser, page)).fault).toBeUndefined()
    expect(heard).toEqual([])
    await page.close()
  })
})
