import type { Counterpart, MatrixRow } from "#graph/model/matrix.ts"
import type { Fact, Source } from "#graph/model/provenance.ts"

/** What a cell without counterparts says: never that the country has nothing. */
export const NOTHING_KNOWN = "nothing known"

/** How a fact is known, as a citation says it. */
export const BASIS = {
  read: "read in the source",
  seed: "stated in a secondary source",
  editorial: "editorial, not yet checked",
} as const

/** "in force" where nothing else is said is an assumption, so it is not said. */
export function forceOf({ inForce }: Counterpart): string {
  return inForce === null ? "" : inForce ? "in force" : "not in force"
}

/** "ets185: party (as of 2026-04-25)": how a country stands to the treaties, and for which day. */
export function standing(status: MatrixRow["status"]): string {
  return status.map((each) => `${each.instrument}: ${each.status} (as of ${each.asOf})`).join("; ")
}

/** `ets185:19.1` → "Article 19.1". */
export function nameOf(id: string): string {
  return `Article ${id.slice(id.indexOf(":") + 1)}`
}

/** Title, publisher and date, as far as known. */
export function sourceName(source: Source | undefined, fact: Fact): string {
  if (source === undefined) return fact.source
  return [source.title, source.publisher, source.date].filter((part) => part).join(", ")
}
