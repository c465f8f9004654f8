import { every, type FieldProvider } from "./provider.ts"

export const courtCase: FieldProvider<"case"> = {
  fields: (node, look) => ({
    numbers: [
      node.id,
      node.ecli,
      node.neutralCitation,
      ...(node.docket ?? []),
      ...(node.sameAs ?? []),
    ],
    names: [
      ...every(node.label),
      ...node.citedAs,
      ...(node.citedAsWeak ?? []),
      ...(node.citedAsShared ?? []).map(({ form }) => form),
      ...(node.searchTerms ?? []),
    ],
    context: [...every(node.court), ...every(look(node.jurisdiction)?.label)],
    text: [
      ...every(node.holding),
      ...every(node.summary),
      ...every(node.outcome),
      ...(node.offences ?? []).flatMap(every),
    ],
  }),
  weight: () => 1,
}
