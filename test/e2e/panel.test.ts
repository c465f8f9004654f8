import { describe, expect, test } from "vitest"
import { panelOpener, resultsOf, textOf } from "./panel.ts"
import { until } from "./session.ts"

const open = panelOpener()

describe("a card", () => {
  test("shows who implements Article 18, country by country, from what source, and how checked", async () => {
    const page = await open("#/node/ets185:18")
    // Folded countries are not drawn before they are asked for.
    expect(await page.$$("details[data-country] li")).toEqual([])
    await page.click("::-p-text(Unfold all)")
    await page.waitForSelector("details[data-country] li")
    const countries = await page.$$eval("details[data-country]", (all) =>
      all.map((each) => ({
        country: (each as HTMLElement).dataset["country"],
        provisions: each.querySelectorAll("li > p a[href^='#/node/']").length,
        badges: each.querySelectorAll("summary [data-basis]").length,
        sources: [...each.querySelectorAll("details > summary")].map(
          (summary) =>
            summary.textContent.length -
            (summary.querySelector("[data-basis]")?.textContent.length ?? 0),
        ),
      })),
    )
    expect(countries.map((each) => each.country)).toEqual(
      expect.arrayContaining(["ar", "de", "fr", "gb", "jp", "pt", "us"]),
    )
    for (const { provisions, badges, sources } of countries) {
      expect(provisions).toBeGreaterThan(0)
      // A provision that bears on several paragraphs has a badge for each.
      expect(badges).toBeGreaterThanOrEqual(provisions)
      // More than the badge: the source is named too.
      expect(Math.min(...sources)).toBeGreaterThan(5)
    }
  })

  test("of a letter says what is true of its article as a whole", async () => {
    const page = await open("#/node/ets185:18.1.b")
    const text = await textOf(page, "article")
    expect(text).toContain("On Article 18 as a whole")
    expect(text).toContain("Guidance notes")
    expect(text).toContain("K.U. v. Finland")
    const trail = await textOf(page, "nav ol")
    expect(trail).toMatch(/Budapest Convention[\s\S]*Article 18[\s\S]*paragraph 1/)
  })

  test("strikes what is not in force and says so in words", async () => {
    const page = await open("#/node/si/zkp:149b")
    await page.waitForSelector("article[data-node='si/zkp:149b']")
    expect(await textOf(page, "article > header")).toContain("Not in force")
    const struck = (selector: string) =>
      page.$eval(selector, (name) => getComputedStyle(name).textDecorationLine)
    expect(await struck("h1 span")).toBe("line-through")
    // In the list of those that implement a provision too, with the date.
    await page.evaluate(() => (location.hash = "#/node/ets185:17.1.b"))
    const slovenia = 'details[data-country="si"]'
    await page.waitForSelector(`article[data-node="ets185:17.1.b"] ${slovenia}`)
    // At once, as soon as it is there: nothing drawn late may take the click.
    await page.click(`${slovenia} > summary`)
    const link = `${slovenia} a[href="#/node/si/zkp:149b"]`
    await page.waitForSelector(link)
    expect(await struck(`${link} span`)).toBe("line-through")
    expect(await textOf(page, slovenia)).toMatch(/Not in force[\s\S]*with effect from August 2024/)
  })

  test("stands still once it is drawn, after another as after none", async () => {
    const page = await open("#/node/si/zkp:149b")
    await page.waitForSelector("article[data-node='si/zkp:149b']")
    const moved = await page.evaluate(async () => {
      let sum = 0
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
      })
      observer.observe({ type: "layout-shift", buffered: true })
      for (const node of ["ets185:17.1.b", "fr", "ets185:18"]) {
        location.hash = `#/node/${node}`
        await new Promise((resolve) => setTimeout(resolve, 400))
      }
      return { sum, card: document.querySelector<HTMLElement>("article")?.dataset["node"] }
    })
    expect(moved.card).toBe("ets185:18")
    expect(moved.sum).toBeLessThan(0.01)
  })

  test("of a country says what its figures leave out, and both figures where the print contradicts itself", async () => {
    const page = await open("#/node/fr")
    await page.waitForSelector("article table")
    expect(await textOf(page, "article")).toContain("Preservation requests only.")
    await page.evaluate(() => (location.hash = "#/node/sk"))
    await page.waitForSelector('article[data-node="sk"] table')
    expect(await textOf(page, "article")).toMatch(
      /36%[\s\S]*35\.42%[\s\S]*printed 36%; the figures give 35\.42%/,
    )
  })

  test("that does not exist names the nearest one that does", async () => {
    const page = await open("#/node/ets185:18.9")
    expect(await textOf(page, "main")).toContain("ets185:18.9")
    expect(await page.$("a[href='#/node/ets185:18']")).not.toBeNull()
  })
})

describe("search", () => {
  test("finds a number, a French title and a national provision", async () => {
    const page = await open("#/search")
    expect((await resultsOf(page, "18.1.b"))[0]).toBe("ets185:18.1.b")
    expect((await resultsOf(page, "injonction de produire"))[0]).toBe("ets185:18")
    expect(await page.$$eval("mark", (all) => all.map((each) => each.textContent))).toContain(
      "Injonction",
    )
    expect((await resultsOf(page, "StGB 202a"))[0]).toBe("de/stgb:202a")
  })

  test("says when there is nothing, and what to try", async () => {
    const page = await open("#/search?q=zzzzqqqq")
    await page.waitForSelector("h2")
    expect(await textOf(page, "main")).toMatch(/Nothing found for “zzzzqqqq”[\s\S]*Try fewer words/)
  })

  test("leads a citation typed in any language to its provision, and asks slips back", async () => {
    const page = await open("#/search?q=Art.+18+Abs.+1+lit.+b")
    await page.waitForSelector('a[data-jump="ets185:18.1.b"]')
    await page.focus("#q")
    await page.keyboard.press("Enter")
    await page.waitForSelector('article[data-node="ets185:18.1.b"]')
    const slip = await open("#/search?q=expedited+preservaton")
    await slip.waitForSelector("[data-result]")
    expect(await textOf(slip, "main")).toContain("Did you mean expedited preservation")
  })

  test("works by keyboard alone: search, card, back", async () => {
    const page = await open("#/search")
    await page.waitForFunction(() => document.activeElement?.id === "q")
    await page.keyboard.type("production order")
    await page.waitForSelector("[data-result]")
    await page.keyboard.press("ArrowDown")
    const second = await page.evaluate(() => {
      return document.querySelectorAll<HTMLElement>("[data-result]")[1]?.dataset["result"]
    })
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.waitForSelector(`article[data-node="${second}"]`)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1")
    await page.keyboard.down("Shift")
    const reach = async () => {
      await page.keyboard.press("Tab")
      return page.evaluate(() => document.activeElement?.getAttribute("aria-label") === "Back")
    }
    await until("Back to be reached with Shift+Tab", reach)
    await page.keyboard.up("Shift")
    await page.keyboard.press("Enter")
    await page.waitForSelector("[data-result]")
    expect(await page.$eval("#q", (field) => (field as HTMLInputElement).value)).toBe(
      "production order",
    )
  })
})

test("a panel in a tab stays where its address leads, whatever is clicked in the window", async () => {
  const page = await open("#/search?q=production")
  const click = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          windows: { getCurrent(): Promise<{ id: number }> }
          storage: { session: { set(items: object): Promise<void> } }
        }
      }
      const { id } = await chrome.windows.getCurrent()
      const focus = { [id]: { node: "ets185:35", index: 0, tabId: 0, at: Date.now() } }
      await chrome.storage.session.set({ focus })
    })
  await click()
  const other = await open("#/node/fr")
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(new URL(page.url()).hash).toBe("#/search?q=production")
  expect(new URL(other.url()).hash).toBe("#/node/fr")
})

describe("the interface", () => {
  test("speaks French when told to, and remembers it", async () => {
    const page = await open("#/settings")
    await page.click("label[lang=fr]")
    await page.waitForFunction(() => document.documentElement.lang === "fr")
    const again = await open("#/node/ets185:18")
    expect(await textOf(again, "article > header")).toContain("Injonction de produire")
    expect(await textOf(again, "article")).toContain("Mise en œuvre par")
    // What a national law provides is told in French too.
    await again.evaluate(() => (location.hash = "#/node/fr/code-penal:323-1"))
    await again.waitForFunction(() =>
      document.querySelector("article")?.textContent.includes("maintien frauduleux"),
    )
    await page.bringToFront()
    await page.click("label[lang=en]")
    // A tab in the background draws no frames, and the wait counts frames.
    await again.bringToFront()
    await again.waitForFunction(() => document.documentElement.lang === "en")
  })

  test("is dark or light when told to, in every open panel, and remembers it", async () => {
    const page = await open("#/settings")
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }])
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color)
    const light = await ink()
    await page.click("input[value=dark]")
    await until("light letters", async () => (await ink()) !== light)
    await page.reload()
    await page.waitForSelector("input[value=dark]:checked")
    expect(await ink()).not.toBe(light)
    const name = await page.$eval("input[value=dark]", (each) => each.name)
    await page.click(`input[value=auto][name="${name}"]`)
    await until("the browser's colours", async () => (await ink()) === light)
  })

  test("says in one sentence that the knowledge base cannot be opened", async () => {
    const page = await open("#/search")
    await page.evaluateOnNewDocument(() => {
      globalThis.fetch = async () => new Response("{", { status: 200 })
    })
    await page.reload()
    await page.waitForSelector("[role=alert]")
    expect(await textOf(page, "[role=alert]")).toMatch(/^The knowledge base .* could not be opened/)
  })
})
