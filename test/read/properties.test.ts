import fc from "fast-check"
import { expect, test } from "vitest"
import { buildReaderPack } from "#graph/build/reader-pack.ts"
import { createReader, readText, type Reference } from "#graph/read/index.ts"
import { HOSTILE } from "../../scripts/bench/hostile.ts"
import { languages, loadSentences } from "../../scripts/lib/corpus.ts"
import { lawFiles, loadLaw } from "../../scripts/lib/law-corpus.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const pack = buildReaderPack(loadData())
const reader = createReader(pack)
const national = pack.national!
const known = new Set([
  ...pack.instruments.flatMap(({ id, paths: own }) => own.map((path) => `${id}:${path}`)),
  ...national.laws.flatMap(({ id, paths }) => paths.split(" ").map((path) => `${id}:${path}`)),
  ...national.cases.map(({ id }) => id),
])
/** Pieces that make hostile text: real words of the grammar in no order. */
const PIECES = [
  ..."Article article Art. art. articles § §§ para. paragraph paragraphe alinéa let. lit. of de du la the of the that article".split(
    " ",
  ),
  ..."18 1 2 32 b a i (1) (b) ( ) , ; . - – à to and et or 1.a 18.1.b 24/7 2001 Convention Budapest ECHR GDPR Code pénal".split(
    " ",
  ),
  ..."StGB § 202a 18 U.S.C. 1030(a)(2) Criminal Code (Cth) s 477.1 CP 197 bis C. pén. 323-1 Lei n.º 109/2009 6.º čl. 298. KZ".split(
    " ",
  ),
  ..."Btk. 423. § BrB 4:9c 4 kap. 9 c § brottsbalken straffeloven i Abs. und bis ff. German C-207/16 ECLI:EU:C:2020:791 R v Boden".split(
    " ",
  ),
  ..."thereof premier first same \u00a0 \u00ad \u2009 \n \n\n ’ « » \ud83d \u0130 ﬁ １８".split(
    " ",
  ),
]
/** Units, connectors and nouns of every language, in no order. */
const WORDS = pack.grammars.flatMap(
  ({ units, and, range, up, following, otherNouns, codeNouns }) => [
    ...Object.values(units).flatMap((unit) => Object.values(unit).flat()),
    ...[and, range, up, following, otherNouns, codeNouns].flat(),
  ],
)
/** Real sentences and pieces of them, cut, doubled and with others written into them. */
const SENTENCES = [
  ...languages().flatMap((lang) => loadSentences(lang)),
  ...lawFiles().flatMap((name) => loadLaw(name)),
].map(({ text }) => text)
const sentence = fc.nat(SENTENCES.length - 1).map((i) => SENTENCES[i]!)
const change = fc.record({
  at: fc.nat(400),
  out: fc.nat(12),
  into: fc.oneof(
    fc.constant(""),
    fc.constantFrom(...PIECES),
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.tuple(sentence, fc.nat(300)).map(([text, at]) => text.slice(at, at + 40)),
  ),
})
const mutated = fc
  .tuple(sentence, fc.array(change, { minLength: 1, maxLength: 5 }), fc.constantFrom(1, 1, 2, 3))
  .map(([text, changes, times]) =>
    changes
      .reduce((now, { at, out, into }) => {
        const from = at % (now.length + 1)
        return now.slice(0, from) + into + now.slice(from + out)
      }, text)
      .repeat(times),
  )

const hostile = fc.oneof(
  { weight: 3, arbitrary: mutated },
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...WORDS)), { maxLength: 60 })
    .map((words) => words.join(" ")),

  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join("")),
)

function sound(text: string, found: readonly Reference[]): void {
  let last = 0
  for (const { start, end, targets, alternatives = [], confidence, why } of found) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(targets.length).toBeGreaterThan(0)
    for (const target of [...targets, ...alternatives.flat()]) expect(known).toContain(target)
    expect(confidence).toBeGreaterThan(0)
    expect(why.length).toBeGreaterThan(0)
    last = end
  }
}

test("any text: no error, spans in order inside the text, only provisions that exist, same answer twice", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...languages(), undefined), (text, lang) => {
      const hints = { lang, title: "Budapest Convention" }
      const found = readText(reader, text, hints)
      sound(text, found)
      expect(readText(reader, text, hints)).toEqual(found)
    }),
    { numRuns: 3000 },
  )
})

test.each(Object.entries(HOSTILE))("%s: read without error, sound, however long", (_, make) => {
  const text = make(300_000)
  const found = readText(reader, text, { title: "Budapest Convention" })
  const last = found.at(-1)
  expect(found.every(({ start }, i) => i === 0 || start >= found[i - 1]!.end)).toBe(true)
  expect(last?.end ?? 0).toBeLessThanOrEqual(text.length)
})
