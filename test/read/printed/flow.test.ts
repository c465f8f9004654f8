import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  flow,
  layOut,
  pagesWithoutText,
  stretches,
  type PrintedBlock,
  type PrintedItem,
} from "#graph/read/printed/index.ts"
import { loadReader } from "../../../scripts/lib/reader.ts"
import { FORM, typeset, type Form } from "./typeset.ts"

const reader = loadReader()

function blocksOf(pages: readonly PrintedItem[][]): PrintedBlock[] {
  return [...flow(pages.map((items) => layOut(items)))]
}

function targetsIn(blocks: readonly PrintedBlock[]): string[] {
  const reading = reader.open({ title: "The Budapest Convention on Cybercrime" })
  for (const block of blocks) reading.survey(block)
  return blocks.flatMap((block) => reading.read(block).map(({ targets }) => targets.join()))
}

const word = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnoprstu"),
  minLength: 1,
  maxLength: 9,
})
const paragraph = fc
  .array(word, { minLength: 8, maxLength: 90 })
  .map((words) => `${words[0]!.toUpperCase()} ${words.slice(1).join(" ")}.`)
const form: fc.Arbitrary<Form> = fc.record({
  columns: fc.integer({ min: 1, max: 3 }),
  lines: fc.integer({ min: 8, max: 40 }),
  letters: fc.integer({ min: 26, max: 60 }),
  size: fc.integer({ min: 7, max: 14 }),
  gutter: fc.integer({ min: 20, max: 40 }),
  hyphens: fc.boolean(),
})

describe("set type is read back", () => {
  const paragraphsOfText = fc.array(paragraph, { minLength: 6, maxLength: 16 })

  test("every word once and in order, whatever the columns and the order in the file", () => {
    fc.assert(
      fc.property(paragraphsOfText, form, fc.nat(), (paragraphs, how, seed) => {
        const pages = typeset(paragraphs, how)
        // A single word at the side looks like a number in a margin, not like a column.
        fc.pre(pages.at(-1)!.length % how.lines !== 1)
        const read = blocksOf(pages.map((items) => shuffled(items, seed)))
        expect(read.map((block) => block.text).join(" ")).toBe(paragraphs.join(" "))
      }),
      { numRuns: 150 },
    )
  })

  test("every stretch of a block is what stands there in print", () => {
    fc.assert(
      fc.property(paragraphsOfText, form, fc.nat(), fc.nat(), (paragraphs, how, a, b) => {
        const pages = typeset(paragraphs, how)
        for (const block of blocksOf(pages)) {
          const start = a % block.text.length
          const end = start + 1 + (b % (block.text.length - start))
          const printed = stretches(block, start, end).map(({ page, item, from, to }) =>
            pages[page]![item]!.str.slice(from, to),
          )
          expect(letters(printed.join(""))).toBe(letters(block.text.slice(start, end)))
        }
      }),
      { numRuns: 60 },
    )
  })

  test("any heap of pieces is read without a fault, each piece at most once", () => {
    const length = fc.double({ min: -2000, max: 2000, noNaN: true })
    const item: fc.Arbitrary<PrintedItem> = fc.record({
      str: fc.string({ maxLength: 8 }),
      x: length,
      y: length,
      width: fc.double({ min: 0, max: 500, noNaN: true }),
      size: fc.double({ min: 0, max: 80, noNaN: true }),
      turns: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 60 }), { maxLength: 4 }), (pages) => {
        const seen = new Set<string>()
        for (const { text, pieces } of blocksOf(pages)) {
          for (const { page, item: place, start, from, length: long } of pieces) {
            expect(seen.has(`${page} ${place}`)).toBe(false)
            seen.add(`${page} ${place}`)
            expect(text.slice(start, start + long)).toBe(
              pages[page]![place]!.str.slice(from, from + long),
            )
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe("a reference is whole", () => {
  const words =
    "The court held that the order rested on Article 18, paragraph 1, letter b, of the Budapest " +
    "Convention on Cybercrime and that nothing else was needed"

  const FILLER = "and then the judge who had to see what is in the other one".split(" ")

  // The filler moves the sentence on letter by letter, so that each place falls on each line end.
  test.each([
    ["line ends", { ...FORM, columns: 1, lines: 40 }],
    ["column ends", { ...FORM, lines: 5 }],
    ["page ends", { ...FORM, columns: 1, lines: 3, head: "Report 7 on the Convention" }],
  ] as const)("across %s", (_, how) => {
    const wrong: string[] = []
    for (let i = 1; i < 80; i += 1) {
      const filler = Array.from({ length: i }, (__, at) => FILLER[at % FILLER.length]).join(" ")
      const pages = typeset([`So ${filler} ${words}.`], how)
      const found = targetsIn(blocksOf(pages))
      if (found.join() !== "ets185:18.1.b") wrong.push(`${i}: ${found.join(" ")}`)
    }
    expect(wrong).toEqual([])
  })

  test("where the mark of a note follows the number", () => {
    const line = { y: 100, size: 10, turns: 0 }
    const items: PrintedItem[] = [
      { ...line, str: "See Article 18", x: 60, width: 70 },
      { ...line, str: "5", x: 130, y: 96, width: 3, size: 6 },
      { ...line, str: " of the Budapest Convention.", x: 133, width: 130 },
    ]
    const blocks = blocksOf([items])
    expect(blocks.map((block) => block.text)).toEqual([
      "See Article 18 of the Budapest Convention.",
    ])
    expect(targetsIn(blocks)).toEqual(["ets185:18"])
  })

  test("where notes and running heads stand between its halves", () => {
    const set = { ...FORM, columns: 1, lines: 4, letters: 40, head: "Report 12" }
    const text =
      "The first of the questions put to the experts was answered at once. It was whether a State may " +
      "rely on what is said there in Article 32 of the Budapest Convention and whether this holds."
    const pages = typeset([text], set)
    expect(pages.length).toBe(2)
    pages[0]!.push({
      str: "1 A note in small type on Article 5.",
      x: 60,
      y: 165,
      width: 150,
      size: 7,
      turns: 0,
    })
    const blocks = blocksOf(pages)
    expect(blocks.map((block) => block.text)).toContain(text)
    expect(blocks.map((block) => block.text)).toContain("1 A note in small type on Article 5.")
    expect(targetsIn(blocks)).toEqual(["ets185:32", "ets185:5"])
  })
})

describe("what is not one text", () => {
  test("a heading across two columns comes before both", () => {
    const [page] = typeset([`A ${"word ".repeat(200)}end.`], { ...FORM, lines: 16 })
    const title = {
      str: "A heading over both columns",
      x: 120,
      y: 70,
      width: 240,
      size: 18,
      turns: 0,
    }
    const [first, second] = blocksOf([[...page!, title]])
    expect(first).toMatchObject({ text: title.str, heading: true })
    expect(second!.text.startsWith("A word word")).toBe(true)
  })

  test("the cells of a table do not run into each other", () => {
    const items = [...row(100, ["Article 7", "12 cases"]), ...row(112, ["Article 8", "30 cases"])]
    for (const { text } of blocksOf([items])) expect(text).not.toMatch(/Article \d+ \d/)
  })

  test("text on its side is read, apart from the rest", () => {
    const upright: PrintedItem[] = [
      { str: "The report is on Article 19 of the", x: 60, y: 100, width: 170, size: 10, turns: 0 },
      { str: "Budapest Convention.", x: 60, y: 112, width: 100, size: 10, turns: 0 },
    ]
    const aside = { str: "Provisional edition", x: 20, y: 400, width: 90, size: 8, turns: 3 }
    expect(blocksOf([[aside, ...upright]]).map((block) => block.text)).toEqual([
      "The report is on Article 19 of the Budapest Convention.",
      "Provisional edition",
    ])
    const turned = upright.map((item) => ({ ...item, x: item.y, y: 800 - item.x, turns: 3 }))
    expect(blocksOf([turned])[0]!.text).toBe(
      "The report is on Article 19 of the Budapest Convention.",
    )
  })

  test("an article's number over the text of a page is its heading, not the page's number", () => {
    const pages = [3, 4].map((number): PrintedItem[] => [
      { str: `Article ${number}`, x: 60, y: 60, width: 50, size: 10, turns: 0 },
      ...row(100, [number === 3 ? "The parties shall do so." : "They may do more."]),
      { str: `Page ${number}`, x: 60, y: 800, width: 50, size: 10, turns: 0 },
    ])
    const texts = blocksOf(pages).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(["Article 3", "Article 4"]))
    expect(texts.filter((text) => text.startsWith("Page"))).toEqual(["Page 3"])
    expect(targetsIn(blocksOf(pages))).toEqual(["ets185:3", "ets185:4"])
  })

  test("a running head is read once", () => {
    const pages = typeset([`A ${"word ".repeat(160)}end.`], {
      ...FORM,
      columns: 1,
      lines: 8,
      head: "On Article 2",
    })
    expect(pages.length).toBeGreaterThan(2)
    const heads = blocksOf(pages).filter(({ text }) => text.includes("On Article 2"))
    expect(heads).toHaveLength(1)
  })
})

function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, i) => ({ item, key: ((i + 1) * (2 * seed + 7919)) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** Letters alone: what is left when lines are joined and words are not divided. */
function letters(text: string): string {
  return text.replaceAll(/[ -]/g, "")
}

function row(y: number, cells: string[]): PrintedItem[] {
  return cells.map((str, i) => {
    return { str, x: 60 + i * 150, y, width: str.length * 5, size: 10, turns: 0 }
  })
}

describe("pages without text", () => {
  test("are those of a scan, whether or not a court stamped it", () => {
    expect(pagesWithoutText([1, 2, 3].map(() => layOut([])))).toBe(3)
    expect(pagesWithoutText([1, 2, 3, 4, 5].map((n) => layOut([stamp(n)])))).toBe(5)
  })

  test("are not those with a few words of their own", () => {
    const titles = ["Access", "Interception", "Interference"]
    const pages = titles.map((title, i) => layOut([stamp(i + 1), lineAt(title, 300)]))
    expect(pagesWithoutText(pages)).toBe(0)
  })

  test("are not those of a text that is the same on each page", () => {
    const lines = Array.from({ length: 9 }, (_, i) => lineAt("It is the same again.", 100 + i * 12))
    expect(pagesWithoutText([1, 2].map(() => layOut(lines)))).toBe(0)
  })
})

function stamp(page: number): PrintedItem {
  return lineAt(`Case 21-1298 Document 42 Page ${page} of 5`, 30)
}

function lineAt(str: string, y: number): PrintedItem {
  return { str, x: 60, y, width: str.length * 5, size: 10, turns: 0 }
}
