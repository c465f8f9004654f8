import fc from "fast-check"
import { expect, test } from "vitest"
import { type Block, type Hints, type Reference, type Session, WAITS } from "#graph/read/index.ts"
import { languages, loadDocuments, loadSentences } from "../../../scripts/lib/corpus.ts"
import { lawFiles, loadLaw } from "../../../scripts/lib/law-corpus.ts"
import { loadReader } from "../../../scripts/lib/reader.ts"
import { ENTANGLED, OWN_TEXT } from "./entangled.ts"

const reader = loadReader()

/** Blocks of every kind: documents with their headings, sentences, laws, short captions with a country. */
const BLOCKS: Block[] = [
  ...languages().flatMap((lang) => loadDocuments(lang).flatMap(({ blocks }) => blocks)),
  ...languages().flatMap((lang) => loadSentences(lang)),
  ...lawFiles().flatMap((name) => loadLaw(name).slice(0, 6)),
  { text: "France" },
  { text: "Moldova", heading: true },
  { text: "Computer Misuse Act 1990 (CMA). Section 1 CMA and section 3 of the CMA." },
].map(({ text, heading }: Block) => ({ text, heading }))

const HINTS: Hints[] = [{}, { title: "The Budapest Convention" }, { lang: "fr" }, { pin: "ets189" }]

function fresh(blocks: readonly Block[], hints: Hints): Reference[][] {
  const reading = reader.open(hints)
  for (const block of blocks) reading.survey(block)
  return blocks.map((block) => reading.read(block))
}

interface Page {
  hints: Hints
  first: Block[]
  edits: { at: number; out: number; in: Block[] }[]
}

/** Pages of such blocks, and what is taken out of them and put in, time after time. */
function pages(blocks: readonly Block[], longest: number): fc.Arbitrary<Page> {
  const block = fc.constantFrom(...blocks)
  const edit = fc.record({
    at: fc.nat(),
    out: fc.nat(3),
    in: fc.array(block, { maxLength: 3 }),
  })
  return fc.record({
    hints: fc.constantFrom(...HINTS),
    first: fc.array(block, { minLength: 1, maxLength: longest }),
    edits: fc.array(edit, { maxLength: 6 }),
  })
}

function readsAsNew({ hints, first, edits }: Page): void {
  const session = reader.follow(hints)
  let now = first
  for (const _ of session.update(now)) continue
  expect(session.found).toEqual(fresh(now, hints))
  for (const { at, out, in: into } of edits) {
    now = now.toSpliced(at % (now.length + 1), out, ...into)
    for (const _ of session.update(now)) continue
    expect(session.found).toEqual(fresh(now, hints))
  }
}

test("after any changes, a followed page reads as one that is read anew", () => {
  fc.assert(fc.property(pages(BLOCKS, 40), readsAsNew), { numRuns: 120 })
})

test.each(Object.entries(ENTANGLED))("so does one that hangs together by %s", (_, blocks) => {
  const page = pages(blocks, 12).map((each) => ({
    ...each,
    first: blocks.includes(OWN_TEXT[0]!) ? [...OWN_TEXT, ...each.first] : each.first,
  }))
  fc.assert(fc.property(page, readsAsNew), { numRuns: 100 })
})

test("blocks may still come while they are read", () => {
  const growing = fc.tuple(pages(BLOCKS, 40), fc.array(fc.integer({ min: 1, max: 9 })))
  fc.assert(
    fc.property(growing, ([{ hints, first }, portions]) => {
      const session = reader.follow(hints)
      const blocks: Block[] = []
      const sizes = portions.values()
      const more = () =>
        blocks.push(...first.slice(blocks.length).slice(0, sizes.next().value ?? 5))
      for (const { index } of session.update(blocks, () => blocks.length === first.length)) {
        expect(index).toBeLessThan(blocks.length)
        if (index === WAITS) more()
      }
      expect(session.found).toEqual(fresh(first, hints))
    }),
    { numRuns: 100 },
  )
})

const LONG: Block[] = Array.from({ length: 400 }, (_, i) => ({
  text: `Article ${(i % 40) + 2} of the Budapest Convention is read with Article 15. A day went by, the ${i}th.`,
}))

function steps(session: Session, blocks: readonly Block[]): number[] {
  return [...session.update(blocks)].map(({ index }) => index)
}

function changed(blocks: readonly Block[], at: number, text: string): Block[] {
  return blocks.with(at, { text })
}

test("a block that changes is read again alone where nothing else depends on it", () => {
  const session = reader.follow({})
  for (const _ of session.update(LONG)) continue
  const before = session.found
  const now = changed(LONG, 300, "Article 9 of the Budapest Convention is read with Article 15.")
  expect(new Set(steps(session, now))).toEqual(new Set([300]))
  expect(session.found[300]).toMatchObject([{ targets: ["ets185:9"] }, { targets: ["ets185:15"] }])
  expect(session.found.filter((list, i) => list !== before[i])).toHaveLength(1)
})

test("blocks that depend on a changed one are read again, the others not", () => {
  const session = reader.follow({})
  const blocks = LONG.with(301, { text: "Article 19 is one of them." })
  for (const _ of session.update(blocks)) continue
  const now = changed(blocks, 300, "Article 4 of the Additional Protocol, ETS 189, is another.")
  expect(steps(session, now)).toContain(301)
  expect(session.found).toEqual(fresh(now, {}))
})

test("of a page on which another treaty is named, only what that changes is read again", () => {
  const hints = { title: "The Budapest Convention" }
  const blocks: Block[] = LONG.map(({ text }, i) => {
    if (i % 2 === 0) return { text }
    return { text: i === 399 ? "So says the Protocol in its Article 5." : "Article 16 and so on." }
  })
  const session = reader.follow(hints)
  for (const _ of session.update(blocks)) continue
  const now = changed(blocks, 200, "The Additional Protocol, ETS 189, has an Article 4.")
  const read = new Set(steps(session, now))
  expect(read.has(201)).toBe(true)
  expect(read.has(399)).toBe(true)
  expect(read.size).toBeLessThan(10)
  expect(session.found).toEqual(fresh(now, hints))
})

test("an update that is left early changes nothing", () => {
  const session = reader.follow({})
  for (const _ of session.update(LONG)) continue
  const before = session.found
  const others = LONG.map(({ text }) => ({ text: `${text} Again.` }))
  for (const { index } of session.update(others)) if (index > 3) break
  expect(session.found).toBe(before)
  expect([...session.update(LONG)]).toEqual([])
})
