import { openGraph, statsOf } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import { asJson, type Command } from "./command.ts"

export const stats: Command = {
  name: "stats",
  usage: "",
  does: "counts per kind of node and edge, per basis and per country, as JSON",
  options: {},
  run: ({ words }, graph) => {
    if (words.length > 0) throw new Fault(`graph stats takes no words, but got "${words[0]}".`)
    return asJson(statsOf(openGraph(graph())))
  },
}
