import { every, type FieldProvider } from "./provider.ts"

export const country: FieldProvider<"country"> = {
  fields: (node) => ({
    numbers: [node.id],
    names: every(node.label),
    text: [
      ...(node.declarations ?? []).flatMap(({ text }) => every(text)),
      ...every(node.authorities?.text),
      ...every(node.contactPoint?.text),
    ],
  }),
  weight: () => 2,
}
