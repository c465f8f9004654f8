import * as z from "zod/mini"
import { tokensOf } from "./tokens.ts"

/** data/search/synonyms.json: words of the field that stand for the same thing. */
export const SynonymsFile = z.strictObject({
  $schema: z.optional(z.string()),
  groups: z.array(
    z.record(
      z.string().check(z.regex(/^[a-z]{2}$/)),
      z.array(z.string().check(z.minLength(2))).check(z.minLength(1)),
    ),
  ),
})
export type SynonymsFile = z.infer<typeof SynonymsFile>

/** A term as the words it is made of. */
export type Term = readonly string[]

/** Where in a query a known term stands, and what else means the same. */
export interface Synonym {
  /** Number of words of the query it covers. */
  length: number
  /** The other terms of its groups. */
  others: Term[]
}

/** Finds the longest known term that starts at a word. */
export type FindSynonym = (words: readonly string[], at: number) => Synonym | null

/** Prepares groups of synonyms for look-ups; null where none is known. */
export function synonymFinder({ groups }: SynonymsFile): FindSynonym {
  const byFirst = new Map<string, { term: Term; group: Term[] }[]>()
  for (const languages of groups) {
    const group = Object.values(languages)
      .flat()
      .map(tokensOf)
      .filter((term) => term.length > 0)
    for (const term of group) {
      const known = byFirst.get(term[0]!) ?? []
      known.push({ term, group })
      byFirst.set(term[0]!, known)
    }
  }
  return (words, at) => {
    const here = (byFirst.get(words[at] ?? "") ?? []).filter(({ term }) =>
      term.every((word, offset) => words[at + offset] === word),
    )
    if (here.length === 0) return null
    const length = Math.max(...here.map(({ term }) => term.length))
    const longest = here.filter(({ term }) => term.length === length)
    const own = longest[0]!.term.join(" ")
    const others = longest.flatMap(({ group }) => group).filter((term) => term.join(" ") !== own)
    return { length, others }
  }
}
