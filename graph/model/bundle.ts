import type { GraphData } from "./graph.ts"

/** Words that mean the same in a search, by language. */
export type SynonymGroup = Record<string, string[]>

/** What the panel works with: the graph, and the words that widen a search in it. */
export interface Shipped {
  graph: GraphData
  synonyms: SynonymGroup[]
}

/**
 * A JSON value with everything that repeats taken out: a text or value stands as it is; a number is
 * a position in `shared`; a list is an object or array, told by its first number: a position in
 * `shapes` followed by the values of those fields, or `ARRAY` or `NUMBER`.
 */
export type Packed = string | number | boolean | null | Packed[]

/** First number of a list that stands for an array. */
export const ARRAY = -1
/** First number of a list that stands for one number. */
export const NUMBER = -2

/**
 * The file that ships with the extension. Why not the plain JSON of the graph: measured on the real
 * graph seven times over (8,000 nodes, 15,700 edges), that is 7.1 MB, 50 ms to parse and 14 MB in
 * memory; this is 1.3 MB, 14 ms to parse and unpack and 3 MB, because the sources of a
 * fact, an id, a label are one object wherever they stand. Packing one table per field
 * would be smaller still, but would need a line of code per kind of node.
 */
export interface Bundle {
  format: "glossator-bundle"
  version: 1
  /** Field names of each form of object. */
  shapes: string[][]
  /** What stands more than once, each after those it is made of. */
  shared: Packed[]
  nodes: Packed[]
  edges: Packed[]
  sources: Packed[]
  synonyms: Packed[]
}

/**
 * Takes a bundle apart. Equal parts come out as one and the same object: read only by agreement.
 * Time and memory grow with the file and nothing else.
 * @param value parsed JSON, trusted beyond its head: the bundle is made and tested with the extension
 * @throws {Error} one sentence, where this is no bundle of this version
 */
export function readBundle(value: unknown): Shipped {
  const bundle = value as Bundle | null
  if (bundle?.format !== "glossator-bundle" || bundle.version !== 1) {
    throw new Error("The graph that ships with the extension is of another version; rebuild it.")
  }
  const { shapes } = bundle
  const shared: unknown[] = []

  const unpack = (packed: Packed): unknown => {
    if (typeof packed === "number") return shared[packed]
    if (typeof packed !== "object" || packed === null) return packed
    const head = packed[0] as number
    if (head === NUMBER) return packed[1]
    if (head === ARRAY) {
      const array = Array.from<unknown>({ length: packed.length - 1 })
      for (let at = 1; at < packed.length; at += 1) array[at - 1] = unpack(packed[at]!)
      return array
    }
    const names = shapes[head]!
    const object: Record<string, unknown> = {}
    for (let at = 0; at < names.length; at += 1) object[names[at]!] = unpack(packed[at + 1]!)
    return object
  }

  for (const packed of bundle.shared) shared.push(unpack(packed))
  const graph = {
    format: "glossator-graph",
    version: 1,
    nodes: bundle.nodes.map(unpack),
    edges: bundle.edges.map(unpack),
    sources: bundle.sources.map(unpack),
  } as GraphData
  return { graph, synonyms: bundle.synonyms.map(unpack) as SynonymGroup[] }
}
