import marked from "#extension/generated/marked.json"
import { compareIds } from "#graph/ids/index.ts"
import type { Digest } from "#graph/query/digest.ts"

/** Provisions that a typed number can mean, exact ones first, those of the Convention before its Protocols'. */
export function idsFor(all: Digest, typed: string): string[] {
  const parts = typed.toLowerCase().match(/\d+|[a-z]+/g) ?? []
  // "article 18 paragraph 1 letter b" is "18.1.b".
  const path = parts.filter((part) => part.length === 1 || /^(?:\d+|[ivx]+)$/.test(part)).join(".")
  if (!/^\d/.test(path)) return []
  const works = marked.toSorted((a, b) => Number(b === "ets185") - Number(a === "ets185"))
  const exact = works.map((work) => `${work}:${path}`).filter((id) => id in all)
  const below = Object.keys(all)
    .filter((id) => works.some((work) => id.startsWith(`${work}:${path}.`)))
    .sort(compareIds)
  return [...exact, ...below]
}
