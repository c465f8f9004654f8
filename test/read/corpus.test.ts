import { describe, expect, test } from "vitest"
import { formOf } from "#graph/ids/index.ts"
import { readText, type Reference } from "#graph/read/index.ts"
import { loadReader } from "../../scripts/lib/reader.ts"
import {
  type Document,
  languages,
  loadDocuments,
  loadMisunderstood,
  loadSentences,
  type Want,
} from "../../scripts/lib/corpus.ts"

const reader = loadReader()

for (const lang of languages()) {
  const documents = loadDocuments(lang)
  const { atMost, sentences: misunderstood } = loadMisunderstood(lang)

  const sentences = loadSentences(lang)
  describe.skipIf(sentences.length === 0)(`sentences in ${lang}`, () => {
    for (const { file, line, text, hints, want } of sentences)
      test(`${file}:${line} ${text}`, () => {
        expect(comparable(readText(reader, text, hints), want)).toEqual(want)
      })
  })

  describe.skipIf(documents.length === 0)(`documents in ${lang}`, () => {
    for (const document of documents) {
      const { name } = document
      for (const { line, text, want, parked, found } of readDocument(document)) {
        test(`documents/${lang}/${name}.txt:${line} ${text.slice(0, 60)}`, () => {
          if (parked)
            expect(comparable(found, want), "understood: take away the !").not.toEqual(want)
          else expect(comparable(found, want)).toEqual(want)
        })
      }
    }
  })

  test(`what is misunderstood in ${lang} does not grow`, () => {
    const parked = documents.flatMap(({ blocks }) => blocks.filter((block) => block.parked))
    expect(misunderstood.length + parked.length).toBeLessThanOrEqual(atMost)
    const understood = misunderstood
      .filter(({ text, hints, want }) =>
        same(comparable(readText(reader, text, hints), want), want),
      )
      .map(({ line }) => line)
    expect(understood, "lines that are understood by now: move them to the corpus").toEqual([])
  })
}

function readDocument({ hints, blocks }: Document) {
  const reading = reader.open(hints)
  for (const block of blocks) reading.survey(block)
  return blocks.map((block) => ({ ...block, found: reading.read(block) }))
}

/** The references in the form of what is wanted; whether one is sure counts only where that is asked. */
function comparable(found: readonly Reference[], want: readonly Want[]): Want[] {
  return ofTreaties(found, want).map(({ start, end, targets, sure, alternatives }) => {
    const asked = want.find((one) => one.start === start)?.unsure === true
    return { start, end, targets, unsure: asked && !sure, alternatives: alternatives ?? [] }
  })
}

/** National laws and decisions are held in corpus/law; here they count where a line asks for them. */
function ofTreaties(found: readonly Reference[], want: readonly Want[]): Reference[] {
  return found.filter(
    ({ instrument, start }) =>
      formOf(instrument) === "instrument" || want.some((one) => one.start === start),
  )
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
