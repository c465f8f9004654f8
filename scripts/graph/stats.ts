import { openGraph, statsOf } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import { asJson, type Command } from "./command.ts"
import { changeSince } from "./change-since.ts"

export const stats: Command = {
  name: "stats",
  usage: "[--today YYYY-MM-DD] [--against COMMIT]",
  does: "counts per kind, basis and country, what can be checked and how old it is, as JSON; with --against, what of each country's law is read, then and now",
  options: { today: { type: "string" }, against: { type: "string" } },
  run: ({ options, words }, graph) => {
    if (words.length > 0) throw new Fault(`graph stats takes no words, but got "${words[0]}".`)
    const today = dayOf(options["today"] ?? new Date().toISOString().slice(0, 10))
    const { against } = options
    if (against !== undefined) return asJson(changeSince(against, graph().edges))
    return asJson(statsOf(openGraph(graph()), today))
  },
}

function dayOf(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  if (day) return text
  throw new Fault(`--today is "${text}"; give a day, such as 2026-11-24.`)
}
