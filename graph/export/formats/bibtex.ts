import { itemsOf, type CslItem } from "../bibliography/items.ts"
import type { Exporter } from "../exporter.ts"
import { oneLine } from "../one-line.ts"
import { voiceIn, type Voice } from "../voice.ts"

/**
 * A bibliography for LaTeX. BibTeX knows no treaties, laws or decisions: they are `@misc`, which
 * every style prints, and what kind of text it is stands in `type`.
 */
export const bibtex: Exporter = {
  id: "bibtex",
  use: "cite",
  extension: "bib",
  mediaType: "application/x-bibtex",
  namesWorks: true,
  write: (subset, lang = "en") => {
    const voice = voiceIn(lang)
    const keys = new Set<string>()
    return itemsOf(subset, voice)
      .map((item) => entry(item, keyFor(item.id, keys), voice))
      .join("\n")
  },
}

function entry(item: CslItem, key: string, { say }: Voice): string {
  const isReport = item.type === "report"
  const [year, month] = item.issued?.["date-parts"][0] ?? []
  const fields: [name: string, value: string | undefined][] = [
    ["title", [item.title, item.section].filter(Boolean).join(", ")],
    ["type", isReport ? undefined : say(`item.${item.type}`)],
    ["number", item.number],
    ["institution", isReport ? (item.publisher ?? say("item.publisher")) : undefined],
    ["organization", item.authority],
    ["address", item.jurisdiction?.toUpperCase()],
    ["year", year === undefined ? undefined : String(year)],
    ["month", month === undefined ? undefined : String(month)],
    ["url", item.URL],
    ["language", item.language],
    ["abstract", item.abstract],
    ["keywords", item.keyword],
    ["note", [item.references, item.note].filter(Boolean).join("\n").replaceAll(/\.?\n/g, ". ")],
  ]
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `  ${name} = {${name === "url" ? value! : braced(name, value!)}},`)
  return `@${isReport ? "techreport" : "misc"}{${key},\n${lines.join("\n")}\n}\n`
}

/** Titles keep their capitals: styles lower those that do not stand in braces of their own. */
function braced(name: string, value: string): string {
  const text = escapeTex(oneLine(value))
  return name === "title" ? `{${text}}` : text
}

/** `fr/code-penal:323-1` → `fr-code-penal-323-1`, with a letter more where two would be alike. */
function keyFor(id: string, taken: Set<string>): string {
  const plain = id.replaceAll(/[^A-Za-z0-9.-]+/g, "-")
  let key = plain
  for (let more = 2; taken.has(key); more += 1) key = `${plain}-${more}`
  taken.add(key)
  return key
}

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`)
}

const SIGNS: Record<string, string> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
}
