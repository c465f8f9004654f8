import { every, type FieldProvider } from "./provider.ts"

export const event: FieldProvider<"event"> = {
  fields: (node, look) => ({
    numbers: [node.id],
    names: every(node.label),
    context: [
      ...every(node.place?.city),
      ...every(look(node.place?.country ?? "")?.label),
      node.date?.slice(0, 4),
    ],
    text: [...every(node.summary), ...(node.statements ?? []).flatMap(({ text }) => every(text))],
  }),
  // There are hundreds: whoever types a topic wants the provision on it first.
  weight: () => 0.6,
}
