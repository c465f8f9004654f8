import { every, type FieldProvider } from "./provider.ts"

export const law: FieldProvider<"law"> = {
  fields: (node, look) => ({
    numbers: [node.id, node.number],
    names: [...every(node.label), ...node.aliases],
    context: [...every(look(node.country)?.label), node.type],
  }),
  weight: () => 1.2,
}
