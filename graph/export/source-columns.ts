import type { Fact } from "#graph/model/provenance.ts"
import type { SourcesById } from "./flat.ts"

/** How a line of a table says where its fact is known from, the same in every table. */
export const SOURCE_COLUMNS = [
  "basis",
  "locator",
  "source_title",
  "source_publisher",
  "source_date",
  "source_url",
  "source",
] as const

export type SourceCells = Partial<Record<(typeof SOURCE_COLUMNS)[number], string>>

export function sourceCells(
  { basis, locator, source: id }: Fact,
  sources: SourcesById,
): SourceCells {
  const source = sources.get(id)
  return {
    basis,
    locator,
    source_title: source?.title,
    source_publisher: source?.publisher,
    source_date: source?.date,
    source_url: source?.url,
    source: id,
  }
}
