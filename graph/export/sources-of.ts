import type { Source } from "#graph/model/provenance.ts"

/**
 * Ids of the sources that a fact points to, nested facts included (a declaration, the paragraphs
 * of the explanatory report). Looks for the form of a fact rather than for known fields, so that a
 * new kind of node needs no line here.
 */
export function sourcesOf(fact: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(fact)) {
    for (const part of fact) sourcesOf(part, found)
  } else if (typeof fact === "object" && fact !== null) {
    const fields = fact as Record<string, unknown>
    if (typeof fields.source === "string" && typeof fields.basis === "string") {
      found.add(fields.source)
    }
    for (const value of Object.values(fields)) sourcesOf(value, found)
  }
  return found
}

/** The sources that a subset or a comparison holds, by id. */
export function sourcesById({
  sources,
}: {
  readonly sources: readonly Source[]
}): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]))
}
