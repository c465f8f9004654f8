import { every, type FieldProvider } from "./provider.ts"

export const recommendation: FieldProvider<"recommendation"> = {
  fields: (node, look) => ({
    numbers: [node.id],
    names: every(node.label),
    context: every(look(node.document)?.label),
    text: every(node.summary),
  }),
  weight: () => 0.7,
}
