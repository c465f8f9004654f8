import { every, type FieldProvider } from "./provider.ts"

export const statistic: FieldProvider<"statistic"> = {
  fields: (node, look) => ({
    numbers: [node.id],
    names: every(node.label),
    context: [...every(look(node.country ?? "")?.label), node.period?.slice(0, 4)],
    text: [...every(node.summary), ...node.figures.flatMap(({ what }) => every(what))],
  }),
  weight: () => 0.6,
}
