import { every, nearness, type FieldProvider } from "./provider.ts"

export const instrument: FieldProvider<"instrument"> = {
  fields: (node) => ({
    numbers: [node.id],
    names: [...every(node.label), ...every(node.reference)],
    headings: every(node.title),
  }),
  weight: (node) => nearness(node.id) ** 2,
}
