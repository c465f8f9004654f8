import { articleOf, pathOf, parentOf } from "#graph/ids/index.ts"
import type { NodeOf } from "#graph/model/nodes/index.ts"
import { widerNumbers } from "../wider.ts"
import { every, nearness, type FieldProvider, type Lookup } from "./provider.ts"

/** A division often has the heading of its only article, which is what is looked for. */
const LEVEL_WEIGHTS: Record<NodeOf<"provision">["level"], number> = {
  chapter: 0.4,
  section: 0.4,
  title: 0.4,
  article: 1.4,
  paragraph: 1.1,
  litera: 1,
  item: 0.9,
}

export const provision: FieldProvider<"provision"> = {
  fields: (node, look) => ({
    numbers: [node.id, pathOf(node.id)],
    names: every(node.label),
    headings: every(node.title),
    within: widerNumbers(pathOf(node.id)),
    context: [...headingsAbove(node.id, look), ...every(look(node.instrument)?.label)],
    text: every(node.summary),
  }),
  weight: (node) => nearness(node.instrument) * LEVEL_WEIGHTS[node.level],
}

/** A paragraph seldom has a heading: it is found by those of the provisions it is part of. */
function headingsAbove(id: string, look: Lookup): string[] {
  if (articleOf(id) === id) return []
  const above = look(parentOf(id) ?? "")
  if (above?.kind !== "provision") return []
  return [...every(above.title), ...headingsAbove(above.id, look)]
}
