import type { Counterpart, Matrix } from "#graph/model/matrix.ts"
import { escapeMarkdown } from "../markdown-text.ts"
import { sourcesById } from "../sources-of.ts"
import { voiceIn, type Voice } from "../voice.ts"
import type { TableWriter } from "./index.ts"
import { forceOf, nameOf, sourceName, standing } from "./words.ts"

/**
 * A table of countries and provisions with numbered notes, and under it a note for each entry: what
 * it says, how far it goes, and where that is known from.
 */
export const markdown: TableWriter = {
  id: "markdown",
  extension: "md",
  mediaType: "text/markdown",
  write: (matrix, lang = "en") => {
    const voice = voiceIn(lang)
    const { say, text } = voice
    const nothing = say("table.nothing")
    const notes: string[] = []
    const head = [
      say("table.country"),
      ...matrix.provisions.map((each) => escapeMarkdown(heading(each, voice))),
    ]
    const body = matrix.rows.map(({ country, status, cells }) => [
      escapeMarkdown([text(country.label), standing(status, voice)].filter(Boolean).join(" – ")),
      ...cells.map((cell) => {
        if (cell === null) return nothing
        return grouped(cell)
          .map((entries) => {
            const each = entries[0]!
            const of = partsOf(entries, voice)
            const note = notes.push(noteOn(text(country.label), each, of, matrix, voice))
            return `${entry(each, of, voice)} [${note}]`
          })
          .join("<br>")
      }),
    ])
    const table = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`)
    const list = notes.map((note, at) => `${at + 1}. ${note}`)
    return `${[...table, "", say("table.caution", { nothing }), "", ...list].join("\n").trimEnd()}\n`
  },
}

function heading({ label, title }: Matrix["provisions"][number], { say, text }: Voice): string {
  if (title === undefined) return text(label)
  return say("table.entry", { label: text(label), how: text(title) })
}

/** "§ 110 StPO: in full, read in the source (for Article 19.1, Article 19.2)". */
function entry(each: Counterpart, of: string, { say, text }: Voice): string {
  const how = [
    say(`detail.${each.coverage}`),
    say(`basis.${each.basis}`),
    each.inForce === false ? say("force.false") : "",
  ]
  const label = text(each.label)
  return escapeMarkdown(
    `${say("table.entry", { label, how: how.filter(Boolean).join(", ") })}${of}`,
  )
}

/** What of the column it is for, where that is not the column itself. */
function partsOf(entries: readonly Counterpart[], voice: Voice): string {
  const names = entries
    .filter(({ relation }) => relation !== "same")
    .map(({ attachedTo, relation }) => {
      const name = nameOf(attachedTo, voice)
      return relation === "wider" ? voice.say("table.whole", { name }) : name
    })
  return names.length === 0 ? "" : ` (${voice.say("table.for", { names: names.join(", ") })})`
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

function noteOn(
  country: string,
  each: Counterpart,
  of: string,
  matrix: Matrix,
  voice: Voice,
): string {
  const { say, text } = voice
  const sources = sourcesById(matrix)
  const label = [country, text(each.label), text(each.law?.label)].filter(Boolean).join(", ")
  const how = [say(`detail.${each.coverage}`), forceOf(each, voice)].filter(Boolean).join(", ")
  const known = each.sources.map((fact) => {
    const source = sources.get(fact.source)
    const url = source?.url === undefined ? "" : ` <${source.url}>`
    return `${escapeMarkdown(`${sourceName(source, fact)}, ${fact.locator}`)} (${say(`basis.${fact.basis}`)})${url}`
  })
  return [
    `${escapeMarkdown(`${say("table.entry", { label, how })}${of}`)}.`,
    escapeMarkdown(text(each.summary)),
    say("table.source", { sources: known.join("; ") }),
  ]
    .filter(Boolean)
    .join(" ")
}
