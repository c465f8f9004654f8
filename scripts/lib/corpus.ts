import { existsSync, readFileSync, readdirSync } from "node:fs"
import type { Block, Hints } from "#graph/read/index.ts"

/** A reference that must be found. */
export interface Want {
  start: number
  end: number
  targets: string[]
  /** Must not be painted as sure. */
  unsure: boolean
  /** The other readings that must be offered. */
  alternatives: string[][]
}

/** A sentence of the corpus, with the references that must be found in it and nothing else. */
export interface Sentence {
  file: string
  line: number
  text: string
  hints: Hints
  want: Want[]
}

/** A block of a document, with what must be found in it. */
export interface WantedBlock extends Block {
  line: number
  want: Want[]
  /** Known to be misread. */
  parked: boolean
}

/** A page of the corpus: read from the first block to the last. */
export interface Document {
  name: string
  hints: Hints
  blocks: WantedBlock[]
}

/** How a language writes paths. */
export interface Styles {
  frames: string[]
  paths: string[]
  lists: string[]
  ranges: string[]
}

/** The folder as a URL: another one in a comparison of two commits. */
const CORPUS = new URL("../../test/corpus/", import.meta.url)

/** Every language with a grammar. */
export function languages(): string[] {
  return readdirSync(new URL("../../data/grammar/", import.meta.url))
    .map((file) => file.replace(".json", ""))
    .sort()
}

/** The sentences of a language, from "en.txt", "en.forms.txt", …; none where it has no file yet. */
export function loadSentences(lang: string, root = CORPUS): Sentence[] {
  return readdirSync(root)
    .filter((file) => file.startsWith(`${lang}.`))
    .sort()
    .flatMap((file) => sentencesOf(file, linesOf(new URL(file, root)), lang))
}

/** Sentences that are still misread, and how many parked cases the language may have. */
export function loadMisunderstood(
  lang: string,
  root = CORPUS,
): { atMost: number; sentences: Sentence[] } {
  const lines = linesOf(new URL(`misunderstood/${lang}.txt`, root))
  const atMost = Number(/^at most: (\d+)$/.exec(lines[0] ?? "")?.[1] ?? 0)
  return {
    atMost,
    sentences: sentencesOf(`misunderstood/${lang}.txt`, ["", ...lines.slice(1)], lang),
  }
}

/** The documents of a language, by name. */
export function loadDocuments(lang: string, root = CORPUS): Document[] {
  const folder = new URL(`documents/${lang}/`, root)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => documentOf(file.replace(".txt", ""), linesOf(new URL(file, folder)), lang))
}

export function loadStyles(lang: string, root = CORPUS): Styles {
  const styles: Styles = { frames: [], paths: [], lists: [], ranges: [] }
  for (const line of linesOf(new URL(`styles/${lang}.txt`, root))) {
    if (line.trim() === "" || line.startsWith("#")) continue
    const [, kind, rest] = /^(frame|list|range): (.*)$/.exec(line) ?? [line, "path", line]
    const list = { frame: "frames", list: "lists", range: "ranges", path: "paths" } as const
    styles[list[kind as keyof typeof list]].push(unescape(rest!))
  }
  return styles
}

function linesOf(file: URL): string[] {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n") : []
}

function sentencesOf(file: string, lines: readonly string[], lang: string): Sentence[] {
  const sentences: Sentence[] = []
  let hints: Hints = { lang }
  lines.forEach((line, i) => {
    const state = stateOf(line)
    if (state !== null)
      hints = state.title === undefined ? { ...hints, ...state } : { lang, ...state }
    else if (line.trim() !== "" && !line.startsWith("#"))
      sentences.push({ file, line: i + 1, hints, ...unmark(line) })
  })
  return sentences
}

/** "title: …" and its like as a part of the page's state. */
function stateOf(line: string): Hints | null {
  const match = /^(title|url|pin|lang):(.*)$/.exec(line)
  if (match === null) return null
  const value = match[2]!.trim()
  return { [match[1]!]: value === "" && match[1] !== "title" ? undefined : value }
}

function documentOf(name: string, lines: readonly string[], lang: string): Document {
  let hints: Hints = { lang }
  let at = 0
  for (; at < lines.length && lines[at]!.trim() !== ""; at += 1)
    hints = { ...hints, ...stateOf(lines[at]!) }
  const blocks: WantedBlock[] = []
  while (at < lines.length) {
    const first = at
    while (at < lines.length && lines[at]!.trim() !== "") at += 1
    const block = lines.slice(first, at).join("\n")
    if (block !== "" && !block.startsWith("//")) blocks.push(blockOf(block, first + 1))
    at += 1
  }
  return { name, hints, blocks }
}

const SIGNS = /^(?:(! )|(# )|@([a-z]{2}) )/

function blockOf(written: string, line: number): WantedBlock {
  let rest = written
  const block = { line, parked: false, heading: false, lang: undefined as string | undefined }
  for (let sign = SIGNS.exec(rest); sign !== null; sign = SIGNS.exec(rest)) {
    if (sign[1] !== undefined) block.parked = true
    else if (sign[2] !== undefined) block.heading = true
    else block.lang = sign[3]
    rest = rest.slice(sign[0].length)
  }
  return { ...block, ...unmark(rest) }
}

const MARKED = /\{([^|}]+)\|([^}]+)\}/g

function unmark(line: string): { text: string; want: Want[] } {
  let text = ""
  let from = 0
  const want: Want[] = []
  for (const match of line.matchAll(MARKED)) {
    text += unescape(line.slice(from, match.index))
    const words = unescape(match[1]!)
    const readings = match[2]!.replace("?", "").split("/").map(targetsOf)
    want.push({
      start: text.length,
      end: text.length + words.length,
      targets: readings[0]!,
      unsure: match[2]!.includes("?") || readings.length > 1,
      alternatives: readings.slice(1),
    })
    text += words
    from = match.index + match[0].length
  }
  return { text: text + unescape(line.slice(from)), want }
}

function targetsOf(written: string): string[] {
  return written.split(",").map((id) => (id.includes(":") ? id : `ets185:${id}`))
}

/** `\\n`, `\\t` and `\\u00ad` as the characters they stand for. */
export function unescape(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-f]{4})|n|t)/g, (sign, code: string | undefined) =>
    code === undefined ? (sign === "\\n" ? "\n" : "\t") : String.fromCharCode(parseInt(code, 16)),
  )
}
