import type { Counterpart, MatrixRow } from "#graph/model/matrix.ts"
import type { Fact, Source } from "#graph/model/provenance.ts"
import type { Voice } from "../voice.ts"

/** "in force" where nothing else is said is an assumption, so it is not said. */
export function forceOf({ inForce }: Counterpart, { say }: Voice): string {
  return inForce === null ? "" : say(`force.${inForce}`)
}

/** "ets185: Party (as of 2026-04-25)": how a country stands to the treaties, and for which day. */
export function standing(status: MatrixRow["status"], { say }: Voice): string {
  return status
    .map((each) =>
      say("table.status", {
        instrument: each.instrument,
        status: say(`detail.${each.status}`),
        day: each.asOf,
      }),
    )
    .join("; ")
}

/** `ets185:19.1` → "Article 19.1". */
export function nameOf(id: string, { say }: Voice): string {
  return say("table.article", { number: id.slice(id.indexOf(":") + 1) })
}

/** Title, publisher and date, as far as known. */
export function sourceName(source: Source | undefined, fact: Fact): string {
  if (source === undefined) return fact.source
  return [source.title, source.publisher, source.date].filter((part) => part).join(", ")
}
