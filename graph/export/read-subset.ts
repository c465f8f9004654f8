import { Subset } from "#graph/model/subset.ts"
import { firstFault } from "./schema-fault.ts"
import { sourcesOf } from "./sources-of.ts"

/** A text is not a subset. The message is one sentence: what is wrong, where, and what to do. */
export class SubsetError extends Error {
  override readonly name = "SubsetError"
}

/**
 * Reads an exported subset back, exactly as it was written.
 * @throws {SubsetError} where the text is cut off, is something else, or does not hang together
 */
export function readSubset(text: string): Subset {
  const value = parse(text)
  checkHead(value)
  const result = Subset.safeParse(value)
  if (!result.success) throw new SubsetError(firstFault(result.error.issues, value))
  // The value itself, not the parsed copy: its fields keep the order of the file.
  const subset = value as Subset
  checkTies(subset)
  return subset
}

function parse(text: string): unknown {
  const bare = text.replace(/^\uFEFF/, "").trim()
  if (bare === "") throw new SubsetError("The file is empty; export it again.")
  try {
    return JSON.parse(bare)
  } catch {
    if (!/^[[{]/.test(bare)) {
      throw new SubsetError("The file is no JSON; choose a file exported as JSON.")
    }
    // An exported subset ends with its closing brace and nothing else does at the top.
    const where = bare.endsWith("}") ? "is damaged" : `breaks off after ${bare.length} characters`
    throw new SubsetError(`The JSON of the file ${where}; export or download it again.`)
  }
}

function checkHead(value: unknown): asserts value is Record<string, unknown> {
  const format = fieldOf(value, "format")
  if (format !== "glossator-subset") {
    const found = typeof format === "string" ? `its format is "${format}"` : "it names no format"
    throw new SubsetError(
      `The file is no Glossator subset: ${found}, where "glossator-subset" is wanted.`,
    )
  }
  const version = fieldOf(value, "version")
  if (version !== 1) {
    throw new SubsetError(
      `The file is a subset of version ${JSON.stringify(version)}, and only version 1 can be read.`,
    )
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined
  return (value as Record<string, unknown>)[name]
}

/** What no schema sees: ids that are there twice or are pointed to and missing. */
function checkTies(subset: Subset): void {
  const nodes = unique(subset.nodes, "nodes")
  const sources = unique(subset.sources, "sources")
  for (const [at, edge] of subset.edges.entries()) {
    for (const end of ["from", "to"] as const) {
      if (nodes.has(edge[end])) continue
      throw new SubsetError(
        `edges[${at}].${end} (${edge.kind}) points to "${edge[end]}", which is not among the nodes.`,
      )
    }
  }
  for (const part of ["nodes", "edges"] as const) {
    for (const [at, fact] of subset[part].entries()) {
      for (const source of sourcesOf(fact)) {
        if (sources.has(source)) continue
        throw new SubsetError(
          `${part}[${at}] points to "${source}", which is not among the sources.`,
        )
      }
    }
  }
}

function unique(things: readonly { id: string }[], part: string): Set<string> {
  const ids = new Set<string>()
  for (const [at, { id }] of things.entries()) {
    if (ids.has(id)) throw new SubsetError(`${part}[${at}] has the id "${id}" a second time.`)
    ids.add(id)
  }
  return ids
}
