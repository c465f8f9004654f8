import { ARRAY, type Bundle, NUMBER, type Packed, type Shipped } from "#graph/model/bundle.ts"

/** Texts shorter than this cost less written out than looked up. */
const WORTH_SHARING = 4

/** A distinct value: a text, or a list whose parts are positions of distinct values. */
interface Distinct {
  value: string | [head: number, ...parts: Part[]]
  /** How many times it stands somewhere. */
  uses: number
}

/** What stands inside a list: a distinct value by its position, or a value that is never shared. */
type Part = { at: number } | { own: Packed }

/**
 * Packs what the panel needs into one value for `JSON.stringify`. The same data give the same
 * bytes. Fields that are undefined are left out, as in JSON. Linear in the size of the data.
 */
export function packBundle({ graph, synonyms }: Shipped): Bundle {
  const shapes = table()
  const distinct: Distinct[] = []
  const known = new Map<string, number>()

  const use = (key: string, value: Distinct["value"]): Part => {
    let at = known.get(key)
    if (at === undefined) {
      at = distinct.push({ value, uses: 0 }) - 1
      known.set(key, at)
    } else if (typeof value !== "string") {
      // A list met again is one list: its parts stand there once, not twice.
      for (const part of value.slice(1) as Part[]) if ("at" in part) distinct[part.at]!.uses -= 1
    }
    distinct[at]!.uses += 1
    return { at }
  }

  const intern = (value: unknown): Part => {
    if (typeof value === "number") return { own: [NUMBER, value] }
    if (typeof value === "string") {
      return value.length < WORTH_SHARING ? { own: value } : use(JSON.stringify(value), value)
    }
    if (typeof value !== "object" || value === null) return { own: value as boolean | null }
    if (Array.isArray(value)) return list(ARRAY, value.map(intern))
    const fields = Object.entries(value).filter(([, each]) => each !== undefined)
    const shape = shapes.positionOf(fields.map(([name]) => name))
    return list(
      shape,
      fields.map(([, each]) => intern(each)),
    )
  }

  const list = (head: number, parts: Part[]): Part => {
    const key = parts.map((part) => ("at" in part ? `#${part.at}` : JSON.stringify(part.own)))
    return use(`${head}[${key.join(",")}`, [head, ...parts])
  }

  const parts = {
    nodes: graph.nodes.map(intern),
    edges: graph.edges.map(intern),
    sources: graph.sources.map(intern),
    synonyms: synonyms.map(intern),
  }

  const shared: Packed[] = []
  const places = new Map<number, number>()
  const write = (part: Part): Packed => {
    if ("own" in part) return part.own
    return places.get(part.at) ?? writeOut(distinct[part.at]!.value)
  }
  const writeOut = (value: Distinct["value"]): Packed =>
    typeof value === "string" ? value : [value[0], ...(value.slice(1) as Part[]).map(write)]
  // A value is met after its parts, so its parts have their places already.
  for (const [at, { value, uses }] of distinct.entries()) {
    if (uses > 1) places.set(at, shared.push(writeOut(value)) - 1)
  }
  return {
    format: "glossator-bundle",
    version: 1,
    shapes: shapes.rows,
    shared,
    nodes: parts.nodes.map(write),
    edges: parts.edges.map(write),
    sources: parts.sources.map(write),
    synonyms: parts.synonyms.map(write),
  }
}

/** Lists of field names, each once, by position. */
function table() {
  const rows: string[][] = []
  const known = new Map<string, number>()
  return {
    rows,
    positionOf(names: string[]): number {
      const key = JSON.stringify(names)
      const at = known.get(key) ?? rows.push(names) - 1
      known.set(key, at)
      return at
    },
  }
}
