import type { Digest, DigestEntry } from "#graph/query/digest.ts"

let loaded: Promise<Digest> | undefined

/** The extract of the graph that ships for cards in pages; read on first use, kept while awake. */
export function digest(): Promise<Digest> {
  loaded ??= fetch("/digest.json").then((response) => response.json() as Promise<Digest>)
  // A failure is told to whoever asks; the next one tries again.
  loaded.catch(() => (loaded = undefined))
  return loaded
}

/** What is known of an id; for a part that is not in the graph, of what contains it. */
export function entryAt(all: Digest, id: string): { id: string; entry: DigestEntry } | null {
  for (let at = id; ; at = at.slice(0, Math.max(at.lastIndexOf("."), at.lastIndexOf(":")))) {
    const entry = all[at]
    if (entry) return { id: at, entry }
    if (!/[.:]/.test(at)) return null
  }
}
