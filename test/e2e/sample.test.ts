import { existsSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { createReader, splitBlocks, type ReaderPack } from "#graph/read/index.ts"
import { wrap } from "../../scripts/start/wrap.ts"
import { samplePage } from "./pages.ts"
import { markedWords } from "./session.ts"
import { visiting } from "./visiting.ts"

const SEED = fileURLToPath(
  new URL("../../../shared/seeds/003_8ca011d3a906c16a.txt", import.meta.url),
)
const PACK = new URL("../../extension/public/reader.json", import.meta.url)

/** What a lawyer would underline on the sample page, in order; ranges by their two ends. */
const ON_THE_SAMPLE = `
  Articles 2 to 6: 2-6 | Articles 7: 7 | 8: 8 | Article 9: 9 | Article 10: 10 | Article 2: 2
  Article 6(1)(a)(i): 6.1.a.i | paragraph 2 of Article 6: 6.2 | Article 11, paragraph 2: 11.2
  Article 11.3: 11.3 | article 12: 12 | Article 13 (2): 13.2 | Art. 14, para. 2: 14.2
  Article 15: 15 | Articles 16: 16 | 17: 17 | Article 18(1)(b): 18.1.b | Article 18(3): 18.3
  Article 19, paragraphs 1 to 4: 19.1-19.4 | Articles 20: 20 | 21: 21 | Article 15: 15
  Article 20: 20 | Article 23: 23 | Article 24, paragraph 1, letter a: 24.1.a
  Article 25.3: 25.3 | Articles 29: 29 | 30: 30 | 31: 31 | Article 32.b: 32.b | Article 35: 35
  Article 15: 15 | Article 27, paragraph 8: 27.8 | article 2: 2 | articles 3: 3 | 4: 4 | 5: 5
  article 9, paragraphe 1, alinéa e: 9.1.e | article 18, paragraphe 1.b: 18.1.b
  articles 16 à 21: 16-21 | article 25 (4): 25.4 | article 323-1: fr/code-penal:323-1
  article 32, lettre b: 32.b | article 35: 35`
  .split(/[|\n]/)
  .map((line) => line.trim())
  .filter((line) => line !== "")

const visit = visiting({
  "sample.html": samplePage(),
  "seed.html": existsSync(SEED) ? wrap(readFileSync(SEED, "utf8"), basename(SEED)) : "",
})

describe("the sample page", () => {
  test("has every reference to the Convention marked, and no other article", async () => {
    const [page, model] = await visit.read("sample.html")
    const found = model.references.map(({ text, targets }) => {
      const ends = targets.length > 1 ? [targets[0], targets.at(-1)] : targets
      return `${text}: ${ends.join("-").replaceAll("ets185:", "")}`
    })
    expect(found).toEqual(ON_THE_SAMPLE)
    await page.close()
  })

  test("shows what is uncertain in another way than what is sure", async () => {
    const [page, model] = await visit.read("sample.html")
    const words = await markedWords(page)
    const sure = model.references.filter((reference) => reference.sure)
    expect(words["glossator-sure"]).toHaveLength(sure.length)
    expect(words["glossator-unsure"]).toEqual(["Article 15"])
    await page.close()
  })
})

describe("the big seed document", () => {
  test("is read on the page as it is read as a text", async ({ skip }) => {
    if (!existsSync(SEED)) {
      console.log("skipped: no seed documents")
      skip()
    }
    const [page, model] = await visit.read("seed.html")
    const onPage = model.references.map(({ text, targets }) => [text, ...targets])
    expect(onPage).toEqual(readSeed())
    expect(onPage.length).toBeGreaterThan(80)
    expect(onPage).toContainEqual(["article 18.1.b", "ets185:18.1.b"])
    await page.close()
  })
})

/** The references of the seed as the reader finds them without any page. */
function readSeed(): string[][] {
  const reader = createReader(JSON.parse(readFileSync(PACK, "utf8")) as ReaderPack)
  const blocks = splitBlocks(readFileSync(SEED, "utf8"))
  const reading = reader.open({ title: basename(SEED) })
  for (const block of blocks) reading.survey(block)
  return blocks.flatMap((block) =>
    reading
      .read(block)
      .map(({ start, end, targets }) => [
        block.text.slice(start, end).replaceAll("\u00AD", "").replaceAll(/\s+/g, " "),
        ...targets,
      ]),
  )
}
