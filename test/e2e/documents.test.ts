import type { Page } from "puppeteer-core"
import { describe, expect, test } from "vitest"
import { modelOf } from "./card.ts"
import { DOCUMENT_PAGES, DOCUMENTS } from "./documents.ts"
import { ref, watched } from "./pages.ts"
import { sureWords, targetsOf, until, untilRead } from "./session.ts"
import { visiting } from "./visiting.ts"

const visit = visiting({
  ...DOCUMENT_PAGES,
  "storm.html": watched(`<p id="first">${ref(2)}</p><div id="more"></div>`),
  "spa.html": watched(`<main><p>${ref(2)}</p></main>`),
  "hostile.html": watched(
    `<form><img name="body"><input name="parentNode"></form><p>${ref(16)}</p><script>
     Array.prototype.map = Map.prototype.get = String.prototype.slice = () => { throw new Error("x") }
     Object.defineProperty(window, "Highlight", { value: null })
     JSON.parse = null</script>`,
  ),
  // Not drawn, for the browser alone would take six seconds to; a walk meets them all the same.
  "million.html": `<!doctype html><title>Many</title><p>${ref(17)}</p>
    <div style="content-visibility:hidden"></div><script>
    document.querySelector("div").innerHTML = "<i></i>".repeat(1_000_000)</script>`,
  "plain.html": watched(`<p>${ref(2)}</p>`),
})

async function articlesOf(page: Page): Promise<string[]> {
  return targetsOf(await untilRead(visit.browser, page)).map((id) => id!.replace("ets185:", ""))
}

describe("documents of all sorts", () => {
  test.each(Object.entries(DOCUMENTS))(
    "%s is read, and nothing in it that is hidden or edited",
    async (path, { articles }) => {
      const [page] = await visit.heard(path)
      expect(await articlesOf(page)).toEqual(articles.map(String))
      await page.close()
    },
  )
})

describe("pages that change", () => {
  test("a storm of changes is one new reading", async () => {
    const [page] = await visit.heard("storm.html")
    const before = await untilRead(visit.browser, page)
    await page.evaluate((words) => {
      const more = document.querySelector("#more")!
      for (let i = 0; i < 3000; i += 1)
        more.append(Object.assign(document.createElement("p"), { textContent: `Line ${i}.` }))
      more.append(Object.assign(document.createElement("p"), { textContent: words }))
    }, ref(3))
    const after = await untilRead(visit.browser, page, before.revision + 1)
    expect(targetsOf(after)).toEqual(["ets185:2", "ets185:3"])
    expect(after.revision).toBe(before.revision + 1)
    await page.close()
  })

  test("text that shows and hides without any change of text", async () => {
    const [page] = await visit.heard("storm.html")
    await untilRead(visit.browser, page)
    const marked = async () => (await sureWords(page)).join()
    await page.evaluate(
      () => (document.querySelector<HTMLElement>("#first")!.style.display = "none"),
    )
    await until("the mark to go", async () => (await marked()) === "")
    await page.evaluate(() => (document.querySelector<HTMLElement>("#first")!.style.display = ""))
    await until("the mark to come back", async () => (await marked()) === "Article 2")
    await page.close()
  })

  test("a new address with new content in the same document", async () => {
    const [page] = await visit.heard("spa.html")
    const before = await untilRead(visit.browser, page)
    await page.evaluate((words) => {
      history.pushState({}, "", "/other")
      document.querySelector("main")!.innerHTML = `<p>${words}</p>`
    }, ref(21))
    const after = await untilRead(visit.browser, page, before.revision + 1)
    expect(after.url).toMatch(/\/other$/)
    expect(targetsOf(after)).toEqual(["ets185:21"])
    await page.close()
  })

  test("a document that is opened and written anew", async () => {
    const [page] = await visit.heard("plain.html")
    const before = await untilRead(visit.browser, page)
    await page.evaluate((words) => {
      document.open()
      document.write(`<!doctype html><title>New</title><p>${words}</p>`)
      document.close()
    }, ref(22))
    const after = await untilRead(visit.browser, page, before.revision + 1)
    expect(targetsOf(after)).toEqual(["ets185:22"])
    await page.close()
  })
})

describe("pages that do harm", () => {
  test("built-ins overwritten and names clobbered: read, and nothing in the console", async () => {
    const [page, heard] = await visit.heard("hostile.html")
    expect(await articlesOf(page)).toEqual(["16"])
    expect(heard).toEqual([])
    await page.close()
  })

  test("a million empty elements", async () => {
    const [page, heard] = await visit.heard("million.html")
    expect(await articlesOf(page)).toEqual(["17"])
    expect(heard).toEqual([])
    await page.close()
  })

  test("nodes that are removed while the page is read", async () => {
    const [page, heard] = await visit.heard("storm.html")
    await page.evaluate((words) => {
      const more = document.querySelector("#more")!
      more.innerHTML = `<p>${words}</p>`.repeat(3000)
      const timer = setInterval(() => more.lastChild?.remove(), 0)
      setTimeout(() => {
        clearInterval(timer)
        more.replaceChildren()
      }, 1500)
    }, ref(23))
    await until("only the first to be left", async () => {
      const { status, references } = await modelOf(visit.browser, page)
      return status === "done" && references.length === 1
    })
    expect(heard).toEqual([])
    await page.close()
  })
})
