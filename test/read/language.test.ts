import { expect, test } from "vitest"
import { type Hints, readText } from "#graph/read/index.ts"
import { loadReader } from "../../scripts/lib/reader.ts"
import { languages, loadSentences } from "../../scripts/lib/corpus.ts"

const reader = loadReader()

function spans(text: string, hints: Hints): string {
  return readText(reader, text, hints)
    .map(({ start, end, targets }) => `${start}-${end} ${targets.join()}`)
    .join("; ")
}

/** Share of a language's sentences, each a page of its own, that read as they do when it is declared. */
function same(lang: string, declared: string | undefined): number {
  const sentences = loadSentences(lang)
  const alike = sentences.filter(
    ({ text, hints }) => spans(text, hints) === spans(text, { ...hints, lang: declared }),
  )
  return alike.length / sentences.length
}

test.each(languages())("%s is told by its words where the page says nothing", (lang) => {
  expect(same(lang, undefined)).toBeGreaterThan(0.96)
})

test.each(languages().filter((lang) => lang !== "en"))(
  "%s is told by its words where the page keeps the language of an English template",
  (lang) => {
    expect(same(lang, "en")).toBeGreaterThan(0.94)
  },
)
