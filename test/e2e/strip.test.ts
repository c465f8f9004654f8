import type { Page } from "puppeteer-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import type { PageModel } from "#extension/shared/messages.ts"
import { boxOf, clickOnStrip, modelOf, stripLines } from "./card.ts"
import { changesOf, NAMED, ref, watched } from "./pages.ts"
import { sureWords, targetsOf, until, untilLit, untilRead } from "./session.ts"
import { visiting } from "./visiting.ts"

const GAP = `<div style="height:900px"></div>`
const see = (number: number) => `<p>See ${ref(number)}.</p>`

const visit = visiting({
  "long.html": watched([2, 18, 19, 32].map((number) => see(number) + GAP).join("")),
  "short.html": watched(see(2) + see(3)),
  "endless.html": watched(
    `<h1>The Budapest Convention</h1>${see(2)}${GAP}<main></main><script>
     let number = 2
     addEventListener("scroll", () => {
       const { scrollHeight } = document.documentElement
       if (number >= 10 || scrollY + innerHeight < scrollHeight - 300) return
       number += 1
       document.querySelector("main").insertAdjacentHTML("beforeend",
         "<p>See Article " + number + " ${NAMED}.</p><div style='height:900px'></div>")
     })</script>`,
  ),
  "router.html": watched(
    `<nav><a href="/a">A</a></nav><main>${see(2)}</main><script>
     document.querySelector("nav").addEventListener("click", (event) => {
       event.preventDefault()
       history.pushState({}, "", event.target.href)
       setTimeout(() => {
         document.querySelector("main").innerHTML = ${JSON.stringify(see(32))}
         document.title = "A"
       }, 50)
     })
     addEventListener("popstate", () =>
       (document.querySelector("main").innerHTML = ${JSON.stringify(see(2))}))</script>`,
  ),
})

describe("the strip beside the scrollbar", () => {
  let page: Page

  beforeAll(async () => {
    ;[page] = await visit.read("long.html")
  })
  beforeEach(() => page.bringToFront())
  afterAll(() => page.close())

  test("is not there until the page is scrolled, then has a line for each mark", async () => {
    expect(await stripLines(page)).toBeNull()
    await page.mouse.move(300, 300)
    await page.mouse.wheel({ deltaY: 10 })
    expect(await until("the strip", () => stripLines(page))).toBe(4)
  })

  test("its keys go on and back", async () => {
    for (const [sign, words] of [
      ["▼", "Article 2"],
      ["▼", "Article 18"],
      ["▼", "Article 19"],
      ["▲", "Article 18"],
    ] as const) {
      await clickOnStrip(page, sign)
      await untilLit(page, words)
    }
  })

  test("a click on its first line goes to the first mark", async () => {
    await clickOnStrip(page, "line")
    await untilLit(page, "Article 2")
    expect(await page.evaluate(() => scrollY)).toBeLessThan(100)
  })

  test("stays away from a page that does not scroll", async () => {
    const [short] = await visit.read("short.html")
    await short.bringToFront()
    await short.mouse.move(300, 300)
    await short.mouse.wheel({ deltaY: 10 })
    await short.mouse.move(1270, 300)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await stripLines(short)).toBeNull()
    await short.close()
  })
})

describe("pages that grow and change under the reader", () => {
  test("endless scrolling: what comes is marked, the strip grows, what was read stays", async () => {
    const [page, first] = await visit.read("endless.html")
    await page.bringToFront()
    expect(first.references).toHaveLength(1)
    await page.mouse.move(300, 300)
    for (let known = 1; known < 9; known += 1) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await until(`${known + 1} marks`, async () => {
        return (await sureWords(page)).length === known + 1
      })
    }
    const model = await untilRead(visit.browser, page)
    expect(targetsOf(model)).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => `ets185:${number}`),
    )
    await page.mouse.wheel({ deltaY: -10 })
    await until("a line for each", async () => (await stripLines(page)) === 9)
    // Nothing of ours came between: the changes are the page's own, and the one element of the strip.
    expect(await changesOf(page)).toBe(8 + 1)
    await page.close()
  })

  test("a page that changes its address without loading, and goes back", async () => {
    const [page] = await visit.read("router.html")
    await page.bringToFront()
    const only = (id: string, url: RegExp) =>
      until(`${id} alone`, async () => {
        // The tool may know the new address later than the page.
        const model = (await modelOf(visit.browser, page)) as PageModel | null
        return model && targetsOf(model).join() === id && url.test(model.url)
      })
    await page.click("nav a")
    await only("ets185:32", /\/a$/)
    await page.evaluate(() => history.back())
    await only("ets185:2", /router\.html$/)
    await boxOf(page, "Article 2")
    await page.close()
  })
})
