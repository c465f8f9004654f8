import type { Matrix } from "#graph/model/matrix.ts"
import { csvFile } from "../csv-line.ts"
import { SOURCE_COLUMNS, sourceCells } from "../source-columns.ts"
import { sourcesById } from "../sources-of.ts"
import { voiceIn, type Voice } from "../voice.ts"
import type { TableWriter } from "./index.ts"
import { forceOf, standing } from "./words.ts"

const HEAD = [
  "country",
  "country_name",
  "country_status",
  "country_status_as_of",
  "provision",
  "provision_label",
  "national_id",
  "national_citation",
  "national_law",
  "summary",
  "coverage",
  "attached_to",
  "relation",
  "in_force",
  ...SOURCE_COLUMNS,
] as const
type Row = Partial<Record<(typeof HEAD)[number], string>>

/**
 * One line per source of each counterpart, so that every line can be cited alone; a line that says
 * "nothing known" for each empty cell.
 */
export const csv: TableWriter = {
  id: "csv",
  extension: "csv",
  mediaType: "text/csv",
  write: (matrix, lang = "en") =>
    csvFile([
      HEAD,
      ...rows(matrix, voiceIn(lang)).map((row) => HEAD.map((name) => row[name] ?? "")),
    ]),
}

function rows(matrix: Matrix, voice: Voice): Row[] {
  const { text } = voice
  const sources = sourcesById(matrix)
  return matrix.rows.flatMap(({ country, status, cells }) =>
    cells.flatMap((cell, at) => {
      const provision = matrix.provisions[at]!
      const where: Row = {
        country: country.id,
        country_name: text(country.label),
        country_status: standing(status, voice),
        country_status_as_of: [...new Set(status.map(({ asOf }) => asOf))].join("; "),
        provision: provision.id,
        provision_label: [text(provision.label), text(provision.title)].filter(Boolean).join(" – "),
      }
      if (cell === null) return [{ ...where, national_citation: voice.say("table.nothing") }]
      return cell.flatMap((each) =>
        each.sources.map((fact) => ({
          ...where,
          national_id: each.id,
          national_citation: text(each.label),
          national_law: text(each.law?.label),
          summary: text(each.summary),
          coverage: each.coverage,
          attached_to: each.attachedTo,
          relation: each.relation,
          in_force: forceOf(each, voice),
          ...sourceCells(fact, sources),
        })),
      )
    }),
  )
}
