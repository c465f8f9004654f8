import { itemsOf, type CslItem } from "../bibliography/items.ts"
import type { Exporter } from "../exporter.ts"
import { oneLine } from "../one-line.ts"
import { voiceIn } from "../voice.ts"

const TYPES: Record<CslItem["type"], string> = {
  treaty: "STAT",
  legislation: "STAT",
  legal_case: "CASE",
  report: "RPRT",
  dataset: "DATA",
}

/** Where a number stands in each type. */
const NUMBERS: Record<CslItem["type"], string> = {
  treaty: "M1",
  legislation: "M1",
  legal_case: "SV",
  report: "SN",
  dataset: "M1",
}

/** A bibliography for Zotero, EndNote, Mendeley and library catalogues: a line for each field. */
export const ris: Exporter = {
  id: "ris",
  use: "cite",
  extension: "ris",
  mediaType: "application/x-research-info-systems",
  namesWorks: true,
  write: (subset, lang = "en") =>
    itemsOf(subset, voiceIn(lang))
      .map((item) => `${fields(item).map(line).join("\r\n")}\r\nER  - \r\n`)
      .join("\r\n"),
}

type Field = [tag: string, value: string | undefined]

function fields(item: CslItem): Field[] {
  const tags = item.keyword?.split(", ") ?? []
  const state = item.jurisdiction?.toUpperCase()
  const isLaw = ["STAT", "CASE"].includes(TYPES[item.type])
  return (
    [
      ["TY", TYPES[item.type]],
      ["ID", item.id],
      ["TI", item.title],
      // Zotero would put the short title of an act or case in place of the whole one.
      ["ST", isLaw ? undefined : item["title-short"]],
      ["SE", item.section],
      [NUMBERS[item.type], item.number],
      ["PB", item.authority ?? item.publisher],
      ["CY", state],
      // Zotero's statutes and cases have no State: this line of "Extra" stands for it in citations.
      ["M2", state && `Jurisdiction: ${state}`],
      ["PY", item.issued && String(item.issued["date-parts"][0][0])],
      ["DA", item.issued && dateOf(item.issued["date-parts"][0])],
      ["LA", item.language],
      ["UR", item.URL],
      ["AB", item.abstract],
      // What one wrote oneself, and how it is known, are a note each.
      ...notesOf(item).map((note): Field => ["N1", note]),
      ...tags.map((tag): Field => ["KW", tag]),
    ] satisfies Field[]
  ).filter(([, value]) => value !== undefined && value !== "")
}

/** The last line of a note says how the entry is known. */
function notesOf({ note = "", references }: CslItem): (string | undefined)[] {
  const last = note.lastIndexOf("\n")
  return [note.slice(0, Math.max(last, 0)), note.slice(last + 1), references]
}

/** `[2001, 11, 23]` → `2001/11/23/`: four parts, the last for what a date cannot say. */
function dateOf([year = 0, ...rest]: readonly number[]): string {
  const [month = "", day = ""] = rest.map((part) => String(part).padStart(2, "0"))
  return `${year}/${month}/${day}/`
}

/** A field is one line. */
function line([tag, value]: Field): string {
  return `${tag}  - ${oneLine(value ?? "")}`
}
