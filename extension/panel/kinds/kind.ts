import type { NodeKind, NodeOf } from "#graph/model/nodes/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { Localised } from "#graph/model/text.ts"
import type { OpenGraph } from "#graph/query/index.ts"
import type { IconName } from "../parts/Icon.tsx"
import type { Wording } from "../parts/T.tsx"
import type { Words } from "../words/index.ts"

/** How the panel names the nodes of one kind. */
export interface KindView<K extends NodeKind> {
  icon: IconName
  /** What it is called, where its label alone will not do. */
  name?(node: NodeOf<K>, graph: OpenGraph, words: Words): Wording
  /** A second line in lists and under the heading: title, law, court. */
  subtitle?(node: NodeOf<K>, graph: OpenGraph, words: Words): Wording[]
  /** The treaty or State it belongs to: "Article 7" alone may be of any of three treaties. */
  work?(node: NodeOf<K>, graph: OpenGraph, words: Words): Wording | undefined
  /** One line for a footnote, in the reader's language. */
  cite(node: NodeOf<K>, graph: OpenGraph, words: Words): string
}

/** Declares a view; its functions see the fields of its own kind. */
export function kindView<K extends NodeKind>(
  kind: K,
  view: KindView<K>,
): [NodeKind, KindView<NodeKind>] {
  // The table of views gives each one only nodes of its kind.
  return [kind, view as unknown as KindView<NodeKind>]
}

/** The name of the node with this id, if the graph has it. */
export function nameOfId(id: string, graph: OpenGraph, words: Words): Wording | undefined {
  return graph.hasNode(id) ? inLanguage(graph.getNodeAttributes(id).label, words.lang) : undefined
}

/** A text that may be missing, as a line of none or one. */
export function line(text: Localised | undefined, words: Words): Wording[] {
  return text === undefined ? [] : [inLanguage(text, words.lang)]
}
