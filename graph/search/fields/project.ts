import { every, type FieldProvider } from "./provider.ts"

export const project: FieldProvider<"project"> = {
  fields: (node) => ({
    numbers: [node.id],
    names: every(node.label),
    context: [node.period?.slice(0, 4)],
    text: every(node.summary),
  }),
  weight: () => 0.9,
}
