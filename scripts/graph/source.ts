import { buildGraph } from "#graph/build/index.ts"
import { openGraph, supportOf } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import { loadData } from "../lib/load-data.ts"
import { brief } from "./brief.ts"
import { asJson, type Command } from "./command.ts"

export const source: Command = {
  name: "source",
  usage: "ID",
  does: "everything that rests on a source, and what would be left without any if it were withdrawn",
  options: {},
  run: ({ words }) => {
    const [id] = words
    if (id === undefined || words.length > 1) {
      throw new Fault("graph source needs one id, such as: source src/coe-chart-185.")
    }
    const files = loadData()
    const { source: found, supported, cutOff } = supportOf(openGraph(buildGraph(files)), id)
    // Groups of States stand beside the graph, with sources of their own.
    const groups = files.groups.filter(({ sources }) => sources.some((fact) => fact.source === id))
    return asJson({
      source: found,
      supports: supported.length,
      alone: supported.filter(({ alone }) => alone).length,
      facts: supported.map(({ of, part, facts, alone }) => ({
        of: brief(of),
        ...(part !== "" && { part }),
        alone,
        sources: facts,
      })),
      cutOff: cutOff.map(brief),
      groups: groups.map(({ id: group, label, sources }) => ({
        id: group,
        label,
        alone: sources.every((fact) => fact.source === id),
        sources: sources.filter((fact) => fact.source === id),
      })),
    })
  },
}
