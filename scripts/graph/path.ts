import { openGraph, pathsBetween } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import { asJson, type Command } from "./command.ts"
import { kindsOf } from "./kinds.ts"
import { limitOf } from "./limit.ts"

export const path: Command = {
  name: "path",
  usage: "FROM TO [--limit N] [--steps N] [--kinds a,b]",
  does: "the shortest few ways from one node to another, as JSON",
  options: { limit: { type: "string" }, steps: { type: "string" }, kinds: { type: "string" } },
  run: ({ options, words }, graph) => {
    const [from, to, ...rest] = words
    if (from === undefined || to === undefined || rest.length > 0) {
      throw new Fault("graph path needs two ids, such as: path fr/code-penal:323-1 gn/3.")
    }
    const limit = limitOf(options["limit"] ?? "3")
    const steps = stepsOf(options["steps"] ?? "6")
    const kinds = options["kinds"] === undefined ? undefined : kindsOf(options["kinds"])
    const opened = openGraph(graph())
    const { paths, complete } = pathsBetween(opened, from, to, { limit, steps, kinds })
    const labels = (ids: readonly string[]) =>
      ids.map((id) => ({ id, label: opened.getNodeAttributes(id).label }))
    return asJson({
      from,
      to,
      steps,
      ...(kinds && { kinds }),
      complete,
      paths: paths.map(({ ids, links }) => ({ nodes: labels(ids), links })),
    })
  },
}

function stepsOf(text: string): number {
  if (/^([1-9]|1\d|20)$/.test(text)) return Number(text)
  throw new Fault(`--steps is "${text}"; give a whole number from 1 to 20.`)
}
