import { readFileSync } from "node:fs"

/** A sentence of the corpus, with the references that must be found in it and nothing else. */
export interface Sentence {
  line: number
  text: string
  title: string
  want: { start: number; end: number; targets: string[] }[]
}

const MARKED = /\{([^|}]+)\|([^}]+)\}/g

/** Reads test/corpus/<lang>.txt; the file's first lines tell its signs. */
export function loadCorpus(lang: string): Sentence[] {
  const lines = readFileSync(new URL(`../corpus/${lang}.txt`, import.meta.url), "utf8").split("\n")
  const sentences: Sentence[] = []
  let title = ""
  lines.forEach((line, i) => {
    if (line.startsWith("title:")) title = line.slice(6).trim()
    else if (line.trim() !== "" && !line.startsWith("#"))
      sentences.push({ line: i + 1, title, ...unmark(line) })
  })
  return sentences
}

function unmark(line: string): Pick<Sentence, "text" | "want"> {
  let text = ""
  let from = 0
  const want: Sentence["want"] = []
  for (const match of line.matchAll(MARKED)) {
    text += line.slice(from, match.index)
    const words = match[1]!
    const targets = match[2]!.split(",").map((id) => (id.includes(":") ? id : `ets185:${id}`))
    want.push({ start: text.length, end: text.length + words.length, targets })
    text += words
    from = match.index + match[0].length
  }
  return { text: text + line.slice(from), want }
}
