import type { NodeOf } from "#graph/model/nodes/index.ts"
import { ownTitle } from "#graph/model/own-title.ts"
import { every, type FieldProvider } from "./provider.ts"

export const law: FieldProvider<"law"> = {
  fields: (node, look) => ({
    numbers: [node.id, node.number],
    names: [ownTitle(node).text, node.label.en, ...node.aliases],
    context: [...every(look(node.country)?.label), node.type],
    // Nobody calls it so: "Code pénal" means the French one before what Strafgesetzbuch means.
    text: meanings(node),
  }),
  weight: () => 1.2,
}

/** What its title means in languages in which it is not called by it. */
function meanings(node: NodeOf<"law">): string[] {
  const { lang } = ownTitle(node)
  return Object.keys(node.label)
    .filter((key) => key !== lang && key !== "en")
    .map((key) => node.label[key]!)
}
