import { readFileSync } from "node:fs"
import { join } from "node:path"
import { parentOf } from "#graph/ids/index.ts"
import { readBundle } from "#graph/model/bundle.ts"

/** A reference as the page part reports it; the part of the panel's list that is printed. */
export interface Found {
  text: string
  targets: string[]
  confidence: number
  sure: boolean
  why: string[]
}

/** Official titles by node id, from the graph in a built extension; English, or French on request. */
export function readTitles(extension: string, lang: string): Map<string, string> {
  const text = readFileSync(join(extension, "graph.json"), "utf8")
  const { graph } = readBundle(JSON.parse(text))
  const titles = new Map<string, string>()
  for (const node of graph.nodes) {
    const names = node.kind === "provision" ? node.title : node.label
    const title = (lang === "fr" ? names?.fr : undefined) ?? names?.en
    if (title) titles.set(node.id, title)
  }
  return titles
}

/** References as a table for the terminal. */
export function table(references: readonly Found[], titles: ReadonlyMap<string, string>): string {
  const rows = references.map(({ text, targets, confidence, sure, why }) => [
    shorten(text, 38),
    shorten(targets.length > 2 ? `${targets[0]} … ${targets.at(-1)}` : targets.join(" "), 30),
    shorten(titleOf(targets[0] ?? "", titles), 46),
    // Rounded down: no rule is always right, so none may read as 100 %.
    `${Math.floor(confidence * 100)} %${sure ? "" : " ?"}`,
    why.join(", "),
  ])
  const all = [["reference", "target", "title", "certainty", "why"], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  )
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "))
  return lines.join("\n")
}

/** Title of a provision, or of the nearest provision above it that has one. */
function titleOf(id: string, titles: ReadonlyMap<string, string>): string {
  for (let at: string | null = id; at !== null; at = parentOf(at)) {
    const title = titles.get(at)
    if (title) return title
  }
  return ""
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
