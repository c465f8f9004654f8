import { every, type FieldProvider } from "./provider.ts"

export const document: FieldProvider<"document"> = {
  fields: (node) => ({
    numbers: [node.id, node.code],
    names: [...every(node.label), node.code],
    context: [node.date?.slice(0, 4)],
    text: [
      ...every(node.summary),
      ...(node.statements ?? []).flatMap(({ text }) => every(text)),
      ...(node.anomalies ?? []).flatMap(({ text }) => every(text)),
    ],
  }),
  weight: () => 0.9,
}
