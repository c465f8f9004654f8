import { readdirSync, readFileSync } from "node:fs"
import type { Hints } from "#graph/read/index.ts"
import { unescape } from "./corpus.ts"

/** A sentence of test/corpus/law, with the references that must be found in it and nothing else. */
export interface LawSentence {
  line: number
  text: string
  hints: Hints
  want: { start: number; end: number; targets: string[]; sure: boolean }[]
}

const FOLDER = new URL("../../test/corpus/law/", import.meta.url)
const MARKED = /\{([^|}]+)\|(\??)([^}]+)\}/g

/** Names of the files: country codes and "cases". */
export function lawFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -4))
}

/** Reads test/corpus/law/<name>.txt; the head of de.txt tells its signs. */
export function loadLaw(name: string): LawSentence[] {
  const lines = readFileSync(new URL(`${name}.txt`, FOLDER), "utf8").split("\n")
  const sentences: LawSentence[] = []
  const page: Record<string, string> = {}
  lines.forEach((line, i) => {
    const setting = /^(lang|law|title|url):\s*(.*)$/.exec(line)
    if (setting) page[setting[1]!] = setting[2]!
    else if (line.trim() !== "" && !line.startsWith("#")) {
      const hints = { lang: page["lang"] || undefined, title: page["title"], url: page["url"] }
      sentences.push({ line: i + 1, hints, ...unmark(line, page["law"] ?? "") })
    }
  })
  return sentences
}

function unmark(line: string, law: string): Pick<LawSentence, "text" | "want"> {
  let text = ""
  let from = 0
  const want: LawSentence["want"] = []
  for (const match of line.matchAll(MARKED)) {
    text += unescape(line.slice(from, match.index))
    const words = unescape(match[1]!)
    const targets = match[3]!.split(",").map((id) => (/[:/]/.test(id) ? id : `${law}:${id}`))
    want.push({
      start: text.length,
      end: text.length + words.length,
      targets,
      sure: match[2] === "",
    })
    text += words
    from = match.index + match[0].length
  }
  return { text: text + unescape(line.slice(from)), want }
}
