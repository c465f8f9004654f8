import { every, type FieldProvider } from "./provider.ts"

export const guidanceNote: FieldProvider<"guidance-note"> = {
  fields: (node) => ({
    numbers: [node.id, String(node.number), node.code],
    names: [...every(node.label), `GN ${node.number}`, "guidance note", "note d'orientation"],
    headings: every(node.title),
    text: every(node.summary),
  }),
  weight: () => 1.1,
}
