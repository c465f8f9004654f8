import { createRequire } from "node:module"
import { readText, splitBlocks } from "#graph/read/index.ts"
import { loadReader } from "../lib/reader.ts"
import { type Bench, type Figure, leastTimes, round } from "./figure.ts"
import { dense, type Sample, sparse } from "./texts.ts"

interface Citation {
  find(text: string, options: object): { citations: unknown[] }
  types: Record<string, unknown>
}

/** The ceiling: what one compiled pattern without any understanding costs. */
const PLAIN = /\b[Aa]rt(?:icles?|\.)\s+\d+/g

/** Throughput of the reader, next to npm `citation` and to what no reader can beat, on the same texts in one run. */
export const reader: Bench = {
  name: "reader",
  *run() {
    const own = loadReader()
    const citation = createRequire(import.meta.url)("citation") as Citation
    citation.types["article"] = {
      type: "regex",
      id: (cite: { number: string }) => `article/${cite.number}`,
      patterns: [
        {
          regex: "[Aa]rt(?:icles?|\\.)\\s+(\\d+)",
          fields: ["number"],
          processor: (c: object) => c,
        },
      ],
    }
    for (const sample of [sparse(), dense()]) {
      const hints = { title: "Budapest Convention" }
      yield speed(
        sample,
        "glossator: blocks, parse, resolve, check",
        () => readText(own, sample.text, hints).length,
      )
      yield speed(sample, "glossator: blocks only", () => splitBlocks(sample.text).length)
      yield speed(
        sample,
        "citation: one article pattern",
        () => found(citation, sample.text, ["article"]),
        3,
      )
      yield speed(sample, "citation: its defaults", () => found(citation, sample.text, DEFAULTS), 3)
      yield speed(sample, "one plain RegExp", () => sample.text.match(PLAIN)?.length ?? 0)
      yield speed(sample, "indexOf of one word", () => occurrences(sample.text, "rticle"))
      yield speed(sample, "each letter compared with figures, one loop", () =>
        figuresIn(sample.text),
      )
    }
  },
}

const DEFAULTS = ["usc", "law", "stat", "cfr", "dc_code", "dc_register", "dc_law"]

function found(citation: Citation, text: string, types: string[]): number {
  return citation.find(text, { types }).citations.length
}

/** The fastest search there is: native, for one word. */
function occurrences(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count += 1
  return count
}

/** The least that a scanner written in JavaScript does. */
function figuresIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) count += 1
  }
  return count
}

function speed({ name, text }: Sample, who: string, run: () => number, runs = 5): Figure {
  const hits = run()
  const ms = leastTimes([run], runs)[0]!
  const value = round(text.length / 1e6 / (ms / 1000))
  return {
    figure: `throughput, ${name}`,
    of: who,
    value,
    unit: "million UTF-16 code units/s",
    hits,
    ms: round(ms, 1),
  }
}
