import { every, type FieldProvider } from "./provider.ts"

export const courtCase: FieldProvider<"case"> = {
  fields: (node, look) => ({
    numbers: [node.id, node.ecli, ...(node.docket ?? [])],
    names: [...every(node.label), ...node.citedAs],
    context: [node.court, ...every(look(node.jurisdiction)?.label)],
    text: every(node.holding),
  }),
  weight: () => 1,
}
