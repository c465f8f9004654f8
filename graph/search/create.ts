import MiniSearch, { type Query } from "minisearch"
import { compareIds } from "#graph/ids/index.ts"
import type { GraphNode, NodeKind } from "#graph/model/nodes/index.ts"
import { fieldsOf, weightOf } from "./fields/index.ts"
import { FIELD_WEIGHTS, type Field, type Fields } from "./fields/provider.ts"
import { EXACT, looseQuery, strictQuery } from "./query.ts"
import { synonymFinder, type SynonymsFile } from "./synonyms.ts"
import { distance } from "./distance.ts"
import { tokensAndPartsOf, tokensOf } from "./tokens.ts"
import { createVocabulary, type Vocabulary } from "./vocabulary.ts"
import { isNumber } from "./words.ts"

/** A node that a search found. */
export interface Hit {
  id: string
  kind: NodeKind
  /** Higher is better; comparable within one search only. */
  score: number
  /** The words of the index that matched, folded: what to mark in the hit's text. */
  terms: string[]
}

export interface SearchOptions {
  /** At most so many hits; 50 where nothing is said. */
  limit?: number | undefined
  /** Kinds of nodes to keep; every kind where nothing is said. */
  kinds?: readonly NodeKind[] | undefined
}

export interface Search {
  /** Best hits first; none for a query without words. */
  search(query: string, options?: SearchOptions): Hit[]
  /** How many hits of each kind the query has in all; kinds without hits are left out. */
  facets(query: string): Partial<Record<NodeKind, number>>
  /** The query with each word that the index lacks replaced by the nearest it has; null where none is lacking or near. */
  suggest(query: string): string | null
}

/** What MiniSearch indexes of a node; `whole` holds each name as one term, for exact hits. */
type Entry = { id: string; whole: string[] } & Record<Field, string>

const NAMES = Object.keys(FIELD_WEIGHTS) as Field[]
/** How much it counts that the query is the very name: "StGB" the code before its sections. */
const WHOLE_WEIGHT = 6

/** Nodes indexed in one step: a few milliseconds on a slow machine. */
const STEP = 50

/**
 * Indexes nodes for search. Costs some hundred milliseconds on the whole graph: where something
 * else wants to go on meanwhile, `searchInSteps` does the same.
 */
export function createSearch(
  nodes: readonly GraphNode[],
  options?: { synonyms?: SynonymsFile },
): Search {
  const steps = searchInSteps(nodes, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Indexes nodes a few at a time; the last step returns the search. Pause between steps at will. */
export function* searchInSteps(
  nodes: readonly GraphNode[],
  { synonyms = { groups: [] } }: { synonyms?: SynonymsFile } = {},
): Generator<undefined, Search> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const known = new Map(nodes.map((n) => [n.id, { kind: n.kind, weight: weightOf(n) }]))
  const vocabulary = createVocabulary()
  const index = new MiniSearch<Entry>({
    fields: [...NAMES, "whole"],
    tokenize: (text, field) => vocabulary.add(tokensIn(text, field)),
    // Names are lists; joining them by line ends lets `tokensIn` take them apart again.
    stringifyField: (value) => (Array.isArray(value) ? value.join("\n") : String(value)),
    processTerm: (term) => term,
    searchOptions: {
      // Queries come taken apart already.
      tokenize: (term) => [term],
      fields: NAMES,
      boost: { ...FIELD_WEIGHTS, whole: WHOLE_WEIGHT },
      prefix: (word) => !isNumber(word) && word.length > 1,
      fuzzy: tolerance,
      weights: { prefix: 0.3, fuzzy: 0.15 },
    },
  })
  for (let at = 0; at < nodes.length; at += STEP) {
    yield
    index.addAll(nodes.slice(at, at + STEP).map((node) => entryOf(node, (id) => byId.get(id))))
  }
  const find = synonymFinder(synonyms)

  const run = (query: string): Hit[] => {
    const words = typedWords(query, vocabulary)
    if (words.length === 0) return []
    const whole: Query = { ...EXACT, fields: ["whole"], queries: [words.join(" ")] }
    let found = index.search({ combineWith: "OR", queries: [strictQuery(words, find), whole] })
    if (found.length === 0) {
      found = index.search(looseQuery(words, find))
      for (const each of found) each.score *= coverage(each.queryTerms, words) ** 2
    }
    const name = words.length > 1 ? words.join(" ") : null
    return found
      .map(({ id, score, terms }) => {
        const { kind, weight } = known.get(id)!
        // Whole names are there to rank by; their words are in the list one by one.
        const own = name !== null && terms.includes(name) ? terms.filter((t) => t !== name) : terms
        // Once for a hit: for each of its words it would be the same, and cost the most of all.
        return { id, kind, score: score * weight, terms: own }
      })
      .sort((a, b) => b.score - a.score || compareIds(a.id, b.id))
  }

  // Hits and facets are asked for one after the other with the same words.
  let last: { query: string; hits: Hit[] } = { query: "", hits: [] }
  const hitsOf = (query: string): Hit[] => {
    if (query !== last.query) last = { query, hits: run(query) }
    return last.hits
  }

  const nearest = (word: string): string | null => {
    if (isNumber(word) || word.length < 4) return word
    if (find([word], 0) !== null || vocabulary.begins(word)) return word
    const near = index.search(word, { prefix: false, fuzzy: 2, fields: NAMES })
    const terms = new Set(near.flatMap(({ terms: found }) => found))
    const [best] = [...terms].sort((a, b) => distance(a, word) - distance(b, word))
    return best ?? null
  }

  return {
    suggest: (query) => {
      const words = tokensOf(query)
      const meant = words.map(nearest)
      if (meant.includes(null) || meant.every((word, at) => word === words[at])) return null
      return meant.join(" ")
    },
    search: (query, { limit = 50, kinds } = {}) => {
      const hits = hitsOf(query)
      const kept = kinds === undefined ? hits : hits.filter(({ kind }) => kinds.includes(kind))
      return kept.slice(0, limit)
    },
    facets: (query) => {
      const counts: Partial<Record<NodeKind, number>> = {}
      for (const { kind } of hitsOf(query)) counts[kind] = (counts[kind] ?? 0) + 1
      return counts
    },
  }
}

/** One or two letters at the end, after whole words, are a word only begun: they say nothing yet. */
function typedWords(query: string, vocabulary: Vocabulary): string[] {
  const words = tokensOf(query)
  const last = words.at(-1) ?? ""
  const isBegun = last.length === 1 || (last.length === 2 && !vocabulary.has(last))
  return words.length > 1 && isBegun && !isNumber(last) ? words.slice(0, -1) : words
}

function entryOf(node: GraphNode, look: (id: string) => GraphNode | undefined): Entry {
  const fields = fieldsOf(node, look)
  const entry: Record<string, string> = {}
  // The semicolon keeps the last number of one text from reading on into the next.
  for (const name of NAMES) entry[name] = textsIn(fields, name).join(" ; ")
  const whole = [...textsIn(fields, "names"), ...textsIn(fields, "headings")]
  return { ...entry, id: node.id, whole: [...new Set(whole)] } as Entry
}

function textsIn(fields: Fields, name: Field): string[] {
  const texts = (fields[name] ?? []).filter((text) => text !== undefined)
  // A heading that is also the name would count twice.
  return name === "headings" ? texts.filter((text) => !fields.names?.includes(text)) : texts
}

function tokensIn(text: string, field?: string): string[] {
  if (field === "whole") return text.split("\n").map((name) => tokensOf(name).join(" "))
  // A number or id is one thing: its parts would make "budapest-cmni" an answer to "Budapest".
  return field === "numbers" ? tokensOf(text) : tokensAndPartsOf(text)
}

/** The share of the query's words that a hit has; more than one word may stand for one of them. */
function coverage(matched: readonly string[], words: readonly string[]): number {
  return Math.min(1, matched.length / words.length)
}

/** Wrong letters allowed in a word: none in numbers and short words, one or two in longer ones. */
function tolerance(word: string): number | false {
  if (isNumber(word) || word.length < 5) return false
  return word.length < 9 ? 1 : 2
}
