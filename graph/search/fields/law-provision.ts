import { pathOf } from "#graph/ids/index.ts"
import { widerNumbers } from "../wider.ts"
import { every, type FieldProvider } from "./provider.ts"

export const lawProvision: FieldProvider<"law-provision"> = {
  fields: (node, look) => {
    const work = look(node.law)
    return {
      numbers: [node.id, pathOf(node.id)],
      names: every(node.label),
      within: widerNumbers(pathOf(node.id)),
      context: [
        ...every(work?.label),
        ...(work?.kind === "law" ? [...work.aliases, work.number] : []),
        ...every(look(node.country)?.label),
      ],
      text: every(node.summary),
    }
  },
  // What is no longer, or not yet, law is found, but after what is.
  weight: (node) => (node.inForce === false ? 0.8 : 1),
}
