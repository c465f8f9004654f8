import { openGraph, supportOf } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import { brief } from "./brief.ts"
import { asJson, type Command } from "./command.ts"

export const source: Command = {
  name: "source",
  usage: "ID",
  does: "everything that rests on a source, and what would be left without any if it were withdrawn",
  options: {},
  run: ({ words }, graph) => {
    const [id] = words
    if (id === undefined || words.length > 1) {
      throw new Fault("graph source needs one id, such as: source src/coe-chart-185.")
    }
    const { source: found, supported, cutOff } = supportOf(openGraph(graph()), id)
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
    })
  },
}
