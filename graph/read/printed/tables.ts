import { cellsOf } from "./cells.ts"
import type { Run } from "./rows.ts"
import { addAbove, hasNeighbour, isWide, linesAbove, zoneFrom } from "./zones.ts"

/** Text set one under the other, or a table with its cells row by row. */
export type Region = { kind: "text"; runs: Run[] } | { kind: "table"; cells: Run[][] }

/** Beyond so many runs this is no page of text, and not worth the time. */
const MOST_RUNS = 4000

/**
 * Finds the tables in a stretch of a page, by what tables have: white bands that run down between
 * their columns, and white space across all columns between their rows.
 * @param runs from top to bottom
 */
export function regionsOf(runs: readonly Run[], textOf: (run: Run) => string): Region[] {
  const regions: Region[] = []
  const addText = (run: Run): void => {
    const last = regions.at(-1)
    if (last?.kind === "text") last.runs.push(run)
    else regions.push({ kind: "text", runs: [run] })
  }
  if (runs.length > MOST_RUNS) return [{ kind: "text", runs: [...runs] }]
  for (let i = 0; i < runs.length;) {
    const zone = hasNeighbour(runs, i) ? zoneFrom(runs, i) : null
    const count = zone?.runs.length ?? 1
    const above = zone ? linesAbove(runs, i, zone) : 0
    for (const run of runs.slice(i - above, i).toReversed()) addAbove(run, zone!)
    const cells = zone && cellsOf(zone, textOf)
    if (cells) {
      for (let k = 0; k < above; k += 1) removeLast(regions)
      regions.push({ kind: "table", cells })
    }
    // A zone that is no table is none from its second row either; but it may be columns of text.
    else if (zone && isWide(zone)) {
      regions.push({ kind: "text", runs: runs.slice(i, i + count) }, { kind: "text", runs: [] })
    } else for (const run of runs.slice(i, i + count)) addText(run)
    i += count
  }
  return regions.filter((region) => region.kind === "table" || region.runs.length > 0)
}

function removeLast(regions: Region[]): void {
  const last = regions.at(-1)
  if (last?.kind !== "text") return
  last.runs.pop()
  if (last.runs.length === 0) regions.pop()
}
