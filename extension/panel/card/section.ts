import type { ReactNode } from "react"
import type { NodeKind, NodeOf, GraphNode } from "#graph/model/nodes/index.ts"
import type { Links } from "#graph/query/index.ts"

/** A part of a card. It draws nothing where it has nothing to say. */
export interface Section {
  id: string
  /** Kinds of node it belongs to. */
  kinds: readonly NodeKind[]
  Body(props: SectionProps<GraphNode>): ReactNode
}

export interface SectionProps<N> {
  node: N
  links: Links
}

/** Declares a section; its body sees the fields of the kinds it belongs to. */
export function section<K extends NodeKind>(
  id: string,
  kinds: readonly K[],
  Body: (props: SectionProps<NodeOf<K>>) => ReactNode,
): Section {
  // The card draws a section only for its own kinds.
  return { id, kinds, Body: Body as Section["Body"] }
}
