import type { Browser, Page } from "puppeteer-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { modelOf } from "./card.ts"
import { serveSite, watched, type Site } from "./pages.ts"
import { markedWords, openChromium, openHeard, until, untilRead } from "./session.ts"

const NAMED = "of the Budapest Convention"
const ref = (number: number | string) => `Article ${number} ${NAMED}`

const PAGES: Record<string, string> = {
  "structure.html": watched(
    `<table><tr><td>${ref(2)}</td><td>Article 3</td></tr></table>
     <dl><dt>${ref(4)}</dt><dd>${ref(5)}</dd></dl>
     <pre>${ref(6)}\n\n${ref(7)}</pre>
     <p>${ref(8)}<br><br>${ref(9)}</p>
     <form><input name="tagName"><input name="firstChild"><p>${ref(10)}</p></form>
     <svg><text>${ref(11)}</text><title>${ref(40)}</title></svg>
     <div dir="rtl"><p>${ref(12)}</p></div>
     <p>Arti&shy;cle 32<sup>7</sup> ${NAMED}, Arti-\ncle 33 ${NAMED}</p>
     <details><summary>More</summary><p>${ref(41)}</p></details>
     <select><option>${ref(42)}</option></select><input value="${ref(43)}">
     <p contenteditable>${ref(44)}</p><template><p>${ref(45)}</p></template>`,
  ),
  "page.xhtml": `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">
    <head><title>The Budapest Convention</title></head><body><p>${ref(13)}</p></body></html>`,
  "picture.svg": `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60">
    <text x="9" y="20">${ref(14)}</text><text x="9" y="50">${ref(15)}</text></svg>`,
  "storm.html": watched(`<p id="first">${ref(2)}</p><div id="more"></div>`),
  "spa.html": watched(`<main><p>${ref(2)}</p></main>`),
  "hostile.html": watched(
    `<form><img name="body"><input name="parentNode"></form><p>${ref(16)}</p><script>
     Array.prototype.map = Map.prototype.get = String.prototype.slice = () => { throw new Error("x") }
     Object.defineProperty(window, "Highlight", { value: null })
     JSON.parse = null</script>`,
  ),
  "million.html": `<!doctype html><title>Many</title><p>${ref(17)}</p><script>
    document.body.insertAdjacentHTML("beforeend", "<i></i>".repeat(1_000_000))</script>`,
  "plain.html": watched(`<p>${ref(2)}</p>`),
}

let browser: Browser
let site: Site

beforeAll(async () => {
  site = await serveSite(PAGES)
  browser = await openChromium()
})

afterAll(async () => {
  await browser?.close()
  site?.close()
})

const open = (path: string) => openHeard(browser, site.at(path))

async function articles(page: Page): Promise<string[]> {
  const { references } = await untilRead(browser, page)
  return references.map(({ targets }) => targets[0]!.replace("ets185:", ""))
}

describe("documents of all sorts", () => {
  test("tables, lists, lines, hyphens, notes, pictures and forms are read; fields and hidden text are not", async () => {
    const [page] = await open("structure.html")
    expect(await articles(page)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 32, 33].map(String))
    await page.close()
  })

  test.each([
    ["XHTML", "page.xhtml", ["13"]],
    ["SVG", "picture.svg", ["14", "15"]],
  ])("%s is read as HTML is", async (_, path, wanted) => {
    const [page] = await open(path)
    expect(await articles(page)).toEqual(wanted)
    await page.close()
  })
})

describe("pages that change", () => {
  test("a storm of changes is one new reading", async () => {
    const [page] = await open("storm.html")
    const before = await untilRead(browser, page)
    await page.evaluate((words) => {
      const more = document.querySelector("#more")!
      for (let i = 0; i < 3000; i += 1)
        more.append(Object.assign(document.createElement("p"), { textContent: `Line ${i}.` }))
      more.append(Object.assign(document.createElement("p"), { textContent: words }))
    }, ref(3))
    const after = await untilRead(browser, page, before.revision + 1)
    expect(after.references.map(({ targets }) => targets[0])).toEqual(["ets185:2", "ets185:3"])
    expect(after.revision).toBe(before.revision + 1)
    await page.close()
  })

  test("text that shows and hides without any change of text", async () => {
    const [page] = await open("storm.html")
    await untilRead(browser, page)
    const marked = async () => (await markedWords(page))["glossator-sure"]?.join() ?? ""
    await page.evaluate(
      () => (document.querySelector<HTMLElement>("#first")!.style.display = "none"),
    )
    await until("the mark to go", async () => (await marked()) === "")
    await page.evaluate(() => (document.querySelector<HTMLElement>("#first")!.style.display = ""))
    await until("the mark to come back", async () => (await marked()) === "Article 2")
    await page.close()
  })

  test("a new address with new content in the same document", async () => {
    const [page] = await open("spa.html")
    const before = await untilRead(browser, page)
    await page.evaluate((words) => {
      history.pushState({}, "", "/other")
      document.querySelector("main")!.innerHTML = `<p>${words}</p>`
    }, ref(21))
    const after = await untilRead(browser, page, before.revision + 1)
    expect(after.url).toMatch(/\/other$/)
    expect(after.references.map(({ targets }) => targets[0])).toEqual(["ets185:21"])
    await page.close()
  })

  test("a document that is opened and written anew", async () => {
    const [page] = await open("plain.html")
    const before = await untilRead(browser, page)
    await page.evaluate((words) => {
      document.open()
      document.write(`<!doctype html><title>New</title><p>${words}</p>`)
      document.close()
    }, ref(22))
    const after = await untilRead(browser, page, before.revision + 1)
    expect(after.references.map(({ targets }) => targets[0])).toEqual(["ets185:22"])
    await page.close()
  })
})

describe("pages that do harm", () => {
  test("built-ins overwritten and names clobbered: read, and nothing in the console", async () => {
    const [page, heard] = await open("hostile.html")
    expect(await articles(page)).toEqual(["16"])
    expect(heard).toEqual([])
    await page.close()
  })

  test("a million empty elements", async () => {
    const [page, heard] = await open("million.html")
    expect(await articles(page)).toEqual(["17"])
    expect(heard).toEqual([])
    await page.close()
  })

  test("nodes that are removed while the page is read", async () => {
    const [page, heard] = await open("storm.html")
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
      const { status, references } = await modelOf(browser, page)
      return status === "done" && references.length === 1
    })
    expect(heard).toEqual([])
    await page.close()
  })
})
