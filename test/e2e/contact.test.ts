import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { cardOver, setStored, stripLines } from "./card.ts"
import { frame } from "./frame.ts"
import { sureWords, targetsOf, until } from "./session.ts"
import { visiting } from "./visiting.ts"

const JUDGMENT = readFileSync(new URL("../fixtures/pages/judgment.html", import.meta.url), "utf8")
const STYLE = JUDGMENT.slice(JUDGMENT.indexOf("<style>"), JUDGMENT.indexOf("</style>") + 8)
const visit = visiting({
  "judgment.html": JUDGMENT,
  "decisions.html": `<!doctype html><html lang="en"><title>Decisions on the Budapest Convention</title>
    ${STYLE}<header>Courts of Northland · Decisions</header><main><h1>Decisions</h1></main><script>
    let number = 0
    const more = () => {
      for (let i = 0; i < 6; i += 1, number += 1)
        document.querySelector("main").insertAdjacentHTML("beforeend",
          "<h2>Decision " + (40 - number) + "/2026</h2><p>The court applied Article " + (2 + number % 34) +
          " of the Budapest Convention and found that the request had been made in time. It saw no " +
          "reason to ask the other State for more than it had sent.</p>")
    }
    more()
    addEventListener("scroll", () => {
      const { scrollHeight } = document.documentElement
      if (number < 30 && scrollY + innerHeight > scrollHeight - 200) more()
    })</script>`,
  "framed.html": ({
    elsewhere,
  }) => `<!doctype html><html lang="en"><title>Case-law collection</title>
    ${STYLE}<header>Case-law collection · document 1 of 12</header><main><h1>Regional Court, 7/2026</h1>
    <p>Keywords: Article 18 of the Budapest Convention, production order, provider abroad.</p>
    <iframe src="${elsewhere("judgment.html")}" style="width:100%;height:560px;border:1px solid #999"></iframe>
    </main>`,
})

test.each([
  ["light", "en", "Production order"],
  ["dark", "fr", "Injonction de produire"],
])("a judgment on a page of the web, %s, the card in %s", async (theme, language, title) => {
  await setStored(visit.browser, { language })
  const [page, model] = await visit.read("judgment.html")
  await page.bringToFront()
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }])
  // Articles of another convention and of the Act are not among them.
  expect(targetsOf(model)).not.toContain("ets185:8")
  expect(model.references.length).toBeGreaterThan(15)
  await page.setViewport({ width: 1180, height: 760 })
  // The pointer near the scrollbar brings the strip.
  await page.mouse.move(1170, 300)
  expect(await until("the strip", () => stripLines(page))).toBeGreaterThan(10)
  expect(await cardOver(page, "Article 18(1)(b)")).toContain(title)
  await frame(page, `1-judgment-${theme}`)
  await page.close()
})

test("a judgment in a frame of another site", async () => {
  const page = await visit.browser.newPage()
  await page.goto(visit.at("framed.html"))
  await page.bringToFront()
  const inner = page.frames()[1]!
  await until("marks in the frame", async () =>
    (await sureWords(inner)).includes("Article 18(1)(b)"),
  )
  await until("marks around it", async () => (await sureWords(page)).length > 0)
  await frame(page, "2-frame")
  await page.close()
})

test("a list that grows as one scrolls", async () => {
  const [page, { references }] = await visit.read("decisions.html")
  await page.bringToFront()
  expect(references).toHaveLength(6)
  for (const count of [12, 18, 24, 30]) {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await until(`${count} marks`, async () => {
      return (await sureWords(page)).length === count
    })
  }
  await page.mouse.wheel({ deltaY: -400 })
  expect(await until("the strip", () => stripLines(page))).toBe(30)
  await frame(page, "3-growing")
  await page.close()
})
