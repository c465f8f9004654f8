import { Fault } from "../lib/fault.ts"
import { asJson, type Command } from "./command.ts"
import { limitOf } from "./limit.ts"
import { searchOver } from "./search-over.ts"

export const search: Command = {
  name: "search",
  usage: `"text" [--limit N]`,
  does: "ids that fit the text, best first, as JSON: [{id, kind, label, score}]",
  options: { limit: { type: "string" } },
  run: ({ options, words }, graph) => {
    const text = words.join(" ")
    if (text.trim() === "") throw new Fault(`graph search needs a text, such as "18.1.b".`)
    const limit = limitOf(options["limit"] ?? "50")
    const data = graph()
    const labels = new Map(data.nodes.map(({ id, label }) => [id, label]))
    return asJson(
      searchOver(data)
        .search(text, { limit })
        .map(({ id, kind, score }) => ({ id, kind, label: labels.get(id), score })),
    )
  },
}
