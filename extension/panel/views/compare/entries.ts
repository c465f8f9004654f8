import { pathOf } from "#graph/ids/index.ts"
import { BASES, COVERAGES, type Coverage } from "#graph/model/kinds.ts"
import type { Counterpart } from "#graph/model/matrix.ts"
import type { Basis } from "#graph/model/provenance.ts"

/** A national provision in a cell, told once however many paragraphs it carries out. */
export interface Entry {
  id: string
  /** For the column as a whole: a paragraph carried out in full is part of its article. */
  coverage: Coverage
  /** The weakest of its links: what is checked in part must not look checked. */
  basis: Basis
  inForce: boolean | null
  /** What of the column it is about: "1.a", "1.b"; empty where it is about the column itself. */
  parts: string[]
  links: Counterpart[]
}

/** The national provisions of a cell, furthest reaching first; those not in force last. */
export function entriesOf(cell: readonly Counterpart[], column: string): Entry[] {
  return [...Map.groupBy(cell, ({ id }) => id)]
    .map(([id, links]) => ({
      id,
      coverage: furthest(links.map(coverageOfColumn)),
      basis: BASES.findLast((basis) => links.some((link) => link.basis === basis)) ?? "editorial",
      inForce: links[0]!.inForce,
      parts: links
        .filter(({ relation }) => relation === "narrower")
        .map(({ attachedTo }) => pathOf(attachedTo).slice(pathOf(column).length + 1)),
      links,
    }))
    .sort((a, b) => weight(b) - weight(a))
}

/** How far a cell goes, for sorting: 0 where nothing is known, 0.5 for what is not in force, 1 to 3. */
export function reachOf(cell: readonly Counterpart[] | null): number {
  if (cell === null) return 0
  return Math.max(
    ...cell.map((link) => (link.inForce === false ? 0.5 : rank(coverageOfColumn(link)))),
  )
}

function coverageOfColumn({ coverage, relation }: Counterpart): Coverage {
  return relation === "narrower" && coverage === "full" ? "partial" : coverage
}

function furthest(all: readonly Coverage[]): Coverage {
  return COVERAGES.find((coverage) => all.includes(coverage)) ?? "related"
}

function rank(coverage: Coverage): number {
  return COVERAGES.length - COVERAGES.indexOf(coverage)
}

function weight({ coverage, inForce }: Entry): number {
  return inForce === false ? 0 : rank(coverage)
}
