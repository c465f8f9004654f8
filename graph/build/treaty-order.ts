import { compareIds } from "#graph/ids/index.ts"

interface Placed {
  path: string
  level: string
  in?: string | undefined
}

/**
 * Provisions in the order of the text: each division before what stands in it, each article
 * before its paragraphs. A division comes where its first article does. Where a record belongs to
 * one that is missing, the order is not known and the list stays as it is.
 */
export function inTreatyOrder(records: readonly unknown[]): unknown[] {
  const all = records as readonly Placed[]
  const paths = new Set(all.map((record) => record.path))
  const children = new Map<string, Placed[]>()
  for (const record of all) {
    const parent = parentPath(record)
    if (parent !== "" && !paths.has(parent)) return [...records]
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [record])
    else siblings.push(record)
  }
  const firstArticle = new Map<Placed, string>()
  const ordered: Placed[] = []
  measure("", children, firstArticle, new Set())
  walk("", children, firstArticle, ordered)
  // Records that stand in a ring of divisions are reached by no walk: they keep their places.
  const seen = new Set(ordered)
  return [...ordered, ...all.filter((record) => !seen.has(record))]
}

function parentPath(record: Placed): string {
  return record.in ?? record.path.slice(0, Math.max(0, record.path.lastIndexOf(".")))
}

function measure(
  path: string,
  children: Map<string, Placed[]>,
  firstArticle: Map<Placed, string>,
  open: Set<string>,
): string {
  if (open.has(path)) return ""
  open.add(path)
  let first = ""
  for (const record of children.get(path) ?? []) {
    const inside = /^\d/.test(record.path) ? "" : measure(record.path, children, firstArticle, open)
    const place = /^\d/.test(record.path) ? record.path : inside
    firstArticle.set(record, place)
    if (place !== "" && (first === "" || compareIds(place, first) < 0)) first = place
  }
  return first
}

function walk(
  path: string,
  children: Map<string, Placed[]>,
  firstArticle: Map<Placed, string>,
  ordered: Placed[],
): void {
  const siblings = children.get(path) ?? []
  children.delete(path)
  const key = (record: Placed) => firstArticle.get(record) || record.path
  for (const record of siblings.toSorted((a, b) => compareIds(key(a), key(b)))) {
    ordered.push(record)
    walk(record.path, children, firstArticle, ordered)
  }
}
