import type { Matrix } from "#graph/model/matrix.ts"
import { csvFile } from "../csv-line.ts"
import { SOURCE_COLUMNS, sourceCells } from "../source-columns.ts"
import { sourcesById } from "../sources-of.ts"
import type { TableWriter } from "./index.ts"
import { forceOf, NOTHING_KNOWN, standing } from "./words.ts"

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
  write: (matrix) =>
    csvFile([HEAD, ...rows(matrix).map((row) => HEAD.map((name) => row[name] ?? ""))]),
}

function rows(matrix: Matrix): Row[] {
  const sources = sourcesById(matrix)
  return matrix.rows.flatMap(({ country, status, cells }) =>
    cells.flatMap((cell, at) => {
      const provision = matrix.provisions[at]!
      const where: Row = {
        country: country.id,
        country_name: country.label.en,
        country_status: standing(status),
        country_status_as_of: [...new Set(status.map(({ asOf }) => asOf))].join("; "),
        provision: provision.id,
        provision_label: [provision.label.en, provision.title?.en].filter(Boolean).join(" – "),
      }
      if (cell === null) return [{ ...where, national_citation: NOTHING_KNOWN }]
      return cell.flatMap((each) =>
        each.sources.map((fact) => ({
          ...where,
          national_id: each.id,
          national_citation: each.label.en,
          national_law: each.law?.label.en,
          summary: each.summary?.en,
          coverage: each.coverage,
          attached_to: each.attachedTo,
          relation: each.relation,
          in_force: forceOf(each),
          ...sourceCells(fact, sources),
        })),
      )
    }),
  )
}
