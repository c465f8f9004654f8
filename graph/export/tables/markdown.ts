import type { Counterpart, Matrix } from "#graph/model/matrix.ts"
import { escapeMarkdown } from "../markdown-text.ts"
import { sourcesById } from "../sources-of.ts"
import type { TableWriter } from "./index.ts"
import { BASIS, forceOf, nameOf, NOTHING_KNOWN, sourceName, standing } from "./words.ts"

/**
 * A table of countries and provisions with numbered notes, and under it a note for each entry: what
 * it says, how far it goes, and where that is known from.
 */
export const markdown: TableWriter = {
  id: "markdown",
  extension: "md",
  mediaType: "text/markdown",
  write: (matrix) => {
    const notes: string[] = []
    const head = ["Country", ...matrix.provisions.map((each) => escapeMarkdown(heading(each)))]
    const body = matrix.rows.map(({ country, status, cells }) => [
      escapeMarkdown([country.label.en, standing(status)].filter(Boolean).join(" – ")),
      ...cells.map((cell) => {
        if (cell === null) return NOTHING_KNOWN
        return grouped(cell)
          .map((entries) => {
            const each = entries[0]!
            const of = partsOf(entries)
            const note = notes.push(noteOn(country.label.en, each, of, matrix))
            return `${entry(each, of)} [${note}]`
          })
          .join("<br>")
      }),
    ])
    const table = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`)
    const list = notes.map((note, at) => `${at + 1}. ${note}`)
    return `${[...table, "", EXPLAINED, "", ...list].join("\n").trimEnd()}\n`
  },
}

const EXPLAINED = [
  `"${NOTHING_KNOWN}" says that this graph holds nothing, not that the country has nothing.`,
  "An editorial entry still awaits a check against the source.",
].join(" ")

function heading({ label, title }: Matrix["provisions"][number]): string {
  return title === undefined ? label.en : `${label.en}: ${title.en}`
}

/** "§ 110 StPO: full, read (for Article 19.1, Article 19.2)". */
function entry(each: Counterpart, of: string): string {
  const how = [each.coverage, each.basis, each.inForce === false ? "not in force" : ""]
  return escapeMarkdown(`${each.label.en}: ${how.filter(Boolean).join(", ")}${of}`)
}

/** What of the column it is for, where that is not the column itself. */
function partsOf(entries: readonly Counterpart[]): string {
  const names = entries
    .filter(({ relation }) => relation !== "same")
    .map(({ attachedTo, relation }) => {
      const name = nameOf(attachedTo)
      return relation === "wider" ? `${name} as a whole` : name
    })
  return names.length === 0 ? "" : ` (for ${names.join(", ")})`
}

/** Entries of one national provision that differ only in what they are for are told together. */
function grouped(cell: readonly Counterpart[]): Counterpart[][] {
  const groups = new Map<string, Counterpart[]>()
  for (const each of cell) {
    const own = each.relation === "same"
    const key = JSON.stringify([each.id, own, each.coverage, each.sources])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return [...groups.values()]
}

function noteOn(country: string, each: Counterpart, of: string, matrix: Matrix): string {
  const sources = sourcesById(matrix)
  const law = each.law === null ? "" : `, ${each.law.label.en}`
  const how = [each.coverage, forceOf(each)].filter(Boolean).join(", ")
  const known = each.sources.map((fact) => {
    const source = sources.get(fact.source)
    const url = source?.url === undefined ? "" : ` <${source.url}>`
    return `${escapeMarkdown(`${sourceName(source, fact)}, ${fact.locator}`)} (${BASIS[fact.basis]})${url}`
  })
  return [
    `${escapeMarkdown(`${country}, ${each.label.en}${law}: ${how}${of}`)}.`,
    each.summary === undefined ? "" : escapeMarkdown(each.summary.en),
    `Source: ${known.join("; ")}.`,
  ]
    .filter(Boolean)
    .join(" ")
}
