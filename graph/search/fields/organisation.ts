import { every, type FieldProvider } from "./provider.ts"

export const organisation: FieldProvider<"organisation"> = {
  fields: (node, look) => ({
    numbers: [node.id],
    names: every(node.label),
    context: every(look(node.country ?? "")?.label),
    text: [...every(node.summary), ...(node.statements ?? []).flatMap(({ text }) => every(text))],
  }),
  weight: () => 0.9,
}
