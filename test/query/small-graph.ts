import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { GraphData } from "#graph/model/graph.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Fact } from "#graph/model/provenance.ts"

const facts: Fact[] = [{ source: "src/treaty", locator: "text", basis: "read" }]
const expert: Fact[] = [{ source: "src/table", locator: "row", basis: "editorial" }]

function provision(
  path: string,
  level: Extract<GraphNode, { kind: "provision" }>["level"],
  more: Partial<Extract<GraphNode, { kind: "provision" }>> = {},
): GraphNode {
  return {
    id: `ets185:${path}`,
    kind: "provision",
    instrument: "ets185",
    level,
    label: { en: `Article ${path.replace(".", ", paragraph ")}` },
    sources: facts,
    ...more,
  }
}

const contains = (from: string, to: string): GraphEdge => ({
  kind: "contains",
  from,
  to,
  sources: facts,
})

const nodes: GraphNode[] = [
  {
    id: "ets185",
    kind: "instrument",
    label: { en: "Budapest Convention", fr: "Convention de Budapest" },
    title: { en: "Convention on Cybercrime", fr: "Convention sur la cybercriminalité" },
    sources: facts,
  },
  provision("ch2", "chapter", { label: { en: "Chapter II" } }),
  provision("2", "article", {
    title: { en: "Illegal access", fr: "Accès illégal" },
    explanatoryReport: {
      from: 44,
      to: 50,
      sources: [{ source: "src/report", locator: "44", basis: "read" }],
    },
  }),
  provision("18", "article", {
    title: { en: "Production order", fr: "Injonction de produire" },
  }),
  provision("18.1", "paragraph"),
  provision("18.1.a", "litera"),
  provision("18.1.b", "litera"),
  provision("18.2", "paragraph"),
  {
    id: "fr",
    kind: "country",
    label: { en: "France", fr: "France" },
    declarations: [
      {
        text: { en: "A declaration." },
        sources: [{ source: "src/declarations", locator: "p. 1", basis: "seed" }],
      },
    ],
    sources: facts,
  },
  {
    id: "fr/code-penal",
    kind: "law",
    country: "fr",
    type: "code",
    aliases: ["C. pén."],
    label: { en: "Criminal Code", fr: "Code pénal" },
    sources: facts,
  },
  {
    id: "fr/code-penal:323-1",
    kind: "law-provision",
    country: "fr",
    law: "fr/code-penal",
    label: { en: "art. 323-1" },
    sources: facts,
  },
  {
    id: "fr/code-penal:60-1",
    kind: "law-provision",
    country: "fr",
    law: "fr/code-penal",
    label: { en: "art. 60-1" },
    sources: facts,
  },
  {
    id: "gn/10",
    kind: "guidance-note",
    number: 10,
    label: { en: "Guidance Note 10" },
    title: { en: "Subscriber information" },
    sources: facts,
  },
]

const edges: GraphEdge[] = [
  contains("ets185", "ets185:ch2"),
  contains("ets185:ch2", "ets185:2"),
  contains("ets185:ch2", "ets185:18"),
  contains("ets185:18", "ets185:18.1"),
  contains("ets185:18", "ets185:18.2"),
  contains("ets185:18.1", "ets185:18.1.a"),
  contains("ets185:18.1", "ets185:18.1.b"),
  contains("fr", "fr/code-penal"),
  contains("fr/code-penal", "fr/code-penal:323-1"),
  contains("fr/code-penal", "fr/code-penal:60-1"),
  {
    kind: "implements",
    from: "fr/code-penal:323-1",
    to: "ets185:2",
    coverage: "full",
    sources: facts,
  },
  {
    kind: "implements",
    from: "fr/code-penal:60-1",
    to: "ets185:18",
    coverage: "partial",
    sources: expert,
  },
  { kind: "interprets", from: "gn/10", to: "ets185:18.1.b", sources: facts },
  { kind: "interprets", from: "gn/10", to: "ets185:18.1.a", sources: facts },
  { kind: "refers-to", from: "ets185:18.2", to: "ets185:18.1", sources: facts },
  { kind: "refers-to", from: "ets185:18.2", to: "ets185:2", sources: facts },
  {
    kind: "party-to",
    from: "fr",
    to: "ets185",
    status: "party",
    asOf: "2024-10",
    sources: facts,
  },
]

/** A few provisions, one country and one guidance note: small enough to know by heart. */
export const smallGraph: GraphData = {
  format: "glossator-graph",
  version: 1,
  nodes,
  edges,
  sources: ["declarations", "report", "table", "treaty", "unused"].map((slug) => ({
    id: `src/${slug}`,
    title: `Source ${slug}`,
  })),
}
