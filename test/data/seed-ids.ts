import type { GraphData } from "#graph/model/graph.ts"

interface Entity {
  id: string
}

interface Cell {
  received: number
  disclosed: number
  percentPrinted: number
}

/** What is read of the entities that were found in the seed documents. */
export interface Seeds {
  instruments: Entity[]
  laws: Entity[]
  guidanceNotes: Entity[]
  cases: Entity[]
  decisions: Entity[]
  documents: Entity[]
  recommendations2014: { items: (Entity & { reportNumber: { value: number } })[] }
  network247: { statistics: Entity[] }
  projects: Entity[]
  activities: { rows: (Entity & { country: string; event: string | null })[]; total: number }
  events: { items: (Entity & { dates: unknown[] })[] }
  conferences: Entity[]
  organisations: Entity[]
  membership: { partiesPrinted: string[]; signatoriesOrInvitedPrinted: string[] }
  anomalies: { what: string; locator: { lines: number[] } }[]
  providerRequests: {
    rows: { country: string; "2014": Cell | null; "2019": Cell | null }[]
    sumChecks: { total: string; year: string; printed: number; sumOfRows: number; ok: boolean }[]
  }
}

/** Laws that the seed documents call otherwise than the other research. */
const LAWS: Record<string, string> = {
  "hr/zakon-o-kaznenom-postupku": "hr/zkp",
  "fr/loi-2004-575": "fr/lcen",
  "gh/electronic-transactions-act-772": "gh/eta-2008",
  "gh/economic-and-organised-crime-act": "gh/eoco-act-2010",
  "gh/security-and-intelligence-agencies-act-526": "gh/siaa-1996",
  "it/amendments-2008": "it/legge-48-2008",
  "mu/computer-misuse-and-cybercrime-act-2003": "mu/cmca-2003",
  "pe/ley-delitos-informaticos-2013": "pe/ley-30096",
  "ro/lege-161-2003": "ro/legea-161-2003",
  "ro/lege-64-2004": "ro/legea-64-2004",
  "lk/computer-crimes-act-24-2007": "lk/computer-crime-act-2007",
  "lk/payment-devices-frauds-act-30-2006": "lk/payment-devices-frauds-act-2006",
  "lk/intellectual-property-act-36-2003": "lk/ip-act-2003",
  "md/lege-20-2009": "md/legea-20-2009",
}

/** Where an entity of the seed documents stands in the graph: most keep their ids. */
export function graphIdOf(seeds: Seeds, data: GraphData): (seedId: string) => string {
  const known = new Map(Object.entries(LAWS))
  for (const node of data.nodes) {
    if (node.kind === "case") for (const other of node.sameAs ?? []) known.set(other, node.id)
  }
  for (const { id, reportNumber } of seeds.recommendations2014.items) {
    known.set(id, `rec/t-cy-2013-17rev.${reportNumber.value}`)
  }
  // An activity is the event that its row reports; a row of several editions stands for the last.
  for (const edge of data.edges) {
    if (edge.kind === "took-part-in" && edge.row !== undefined) {
      known.set(`activity/${edge.row}`, edge.to)
    }
  }
  return (id) => {
    if (id.endsWith("-explanatory-report")) return `doc/${id}`
    if (id.startsWith("stat/")) return id.replace("_", "-to-")
    return known.get(id) ?? id
  }
}
