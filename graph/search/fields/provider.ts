import type { GraphNode, NodeKind, NodeOf } from "#graph/model/nodes/index.ts"
import type { Localised } from "#graph/model/text.ts"

/** The fields of the index, and how much a word in each counts. */
export const FIELD_WEIGHTS = {
  /** The id and its number: "ets185:18.1.b", "18.1.b". */
  numbers: 8,
  /** Names, short names, citation forms. */
  names: 4,
  /** Official headings and titles. */
  headings: 4,
  /** Wider numbers it stands under: "18.1", "18". */
  within: 1,
  /** What it belongs to: heading of its article, law, country, treaty. */
  context: 2,
  /** Summaries and holdings. */
  text: 1,
} as const

export type Field = keyof typeof FIELD_WEIGHTS

/** The words of a node by field; every language together, so that one search finds both. */
export type Fields = Partial<Record<Field, readonly (string | undefined)[]>>

export type Lookup = (id: string) => GraphNode | undefined

/** How a kind of node is found. */
export interface FieldProvider<K extends NodeKind> {
  fields(node: NodeOf<K>, look: Lookup): Fields
  /** How readily it comes before others that fit as well; 1 is the ordinary. */
  weight(node: NodeOf<K>): number
}

/**
 * The Convention and its Protocols come before other instruments, and the Convention first: a bare
 * "Article 2" in a search means that one.
 */
export function nearness(instrument: string): number {
  return HOME[instrument] ?? 1
}

const HOME: Record<string, number> = { ets185: 1.4, cets224: 1.2, ets189: 1.15 }

/** A text in all its languages. */
export function every(text: Localised | undefined): string[] {
  return text === undefined ? [] : Object.values(text)
}
