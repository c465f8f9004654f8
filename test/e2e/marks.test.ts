import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import { modelOf } from "./card.ts"
import { changesOf, NAMED, ref, watched } from "./pages.ts"
import { sureWords, until, untilRead } from "./session.ts"
import { visiting } from "./visiting.ts"

const visit = visiting({
  "inline.html": watched(
    `<p>See Arti<i>cle</i> <b>18</b>(1)<span>(b)</span> ${NAMED}, Article 19<sup>3</sup> ${NAMED}
     and Article&nbsp;35 ${NAMED}.</p>
     <ul><li>${ref(2)}<li>${ref(3)}</ul>
     <p hidden>${ref(7)}</p><p style="visibility:hidden">${ref(8)}</p>
     <div style="display:contents">${ref(5)}</div>
     <textarea>${ref(9)}</textarea><div contenteditable>${ref(10)}</div>
     <p>Article<br>20 ${NAMED}<br><br>21 ${NAMED}</p>`,
  ),
  "shadow.html": watched(
    `<p>The Budapest Convention</p><x-note></x-note><script>
     document.querySelector("x-note").attachShadow({ mode: "open" }).innerHTML =
       "<p>Arti" + "cle 32 ${NAMED}</p>"</script>`,
  ),
  "frame.html": watched(`<p>A frame:</p><iframe src="inline.html"></iframe>`),
  "changing.html": watched(`<p id="first">${ref(2)}</p><p id="second"></p>`),
  "later.html": watched(`<p id="first">Nothing yet.</p>`),
  "cooking.html": watched("<p>Article 12 of our cooking rules asks for salt.</p>"),
})

describe("marks", () => {
  test("join inline tags, keep blocks apart and leave hidden or edited text alone", async () => {
    const [page] = await visit.read("inline.html")
    expect(await sureWords(page)).toEqual([
      "Article 18(1)(b)",
      "Article 19",
      "Article\u00A035",
      "Article 2",
      "Article 3",
      "Article 5",
      "Article20",
    ])
    await page.close()
  })

  test("leave the page's document exactly as it was", async () => {
    const [page] = await visit.read("inline.html")
    await until("marks", async () => (await sureWords(page)).length > 0)
    expect(await changesOf(page)).toBe(0)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
    await page.close()
  })

  test("reach into open shadow roots", async () => {
    const [page, model] = await visit.read("shadow.html")
    expect(model.references.map((reference) => reference.targets)).toEqual([["ets185:32"]])
    await page.close()
  })

  test("are painted in frames too", async () => {
    const page = await visit.browser.newPage()
    await page.goto(visit.at("frame.html"))
    const frame = page.frames()[1]!
    // Those in view come first.
    await until("all marks in the frame", async () => (await sureWords(frame)).length === 7)
    await page.close()
  })

  test("follow the page as it changes", async () => {
    const [page, before] = await visit.read("changing.html")
    expect(before.references).toHaveLength(1)
    await page.evaluate((words) => (document.querySelector("#second")!.textContent = words), ref(3))
    const after = await untilRead(visit.browser, page, before.revision + 1)
    expect(after.references.map((reference) => reference.targets[0])).toEqual([
      "ets185:2",
      "ets185:3",
    ])
    // The same words in new nodes: the marks move, the reading stays the same.
    await page.evaluate(() => {
      document.body.append(...document.querySelectorAll("p"))
      const first = document.querySelector("#first")!
      first.replaceChildren(String(first.textContent))
    })
    await until("the marks to move", async () => {
      return (await sureWords(page)).join() === "Article 2,Article 3"
    })
    expect((await untilRead(visit.browser, page)).revision).toBe(after.revision)
    await page.close()
  })
})

describe("the gate", () => {
  test("keeps the reader away from a page without references", async () => {
    const page = await visit.browser.newPage()
    await page.goto(visit.at("cooking.html"))
    expect(await idle(page)).toBe(true)
    await page.close()
  })

  test("opens when references come later", async () => {
    const page = await visit.browser.newPage()
    await page.goto(visit.at("later.html"))
    expect(await idle(page)).toBe(true)
    await page.evaluate((words) => (document.querySelector("#first")!.textContent = words), ref(18))
    const model = await untilRead(visit.browser, page)
    expect(model.references.map((reference) => reference.targets)).toEqual([["ets185:18"]])
    await page.close()
  })
})

/** Whether, a second after loading, the page part says that it reads nothing. */
async function idle(page: Page): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return (await modelOf(visit.browser, page))?.status === "idle"
}
