import { changedSince, type Dated, openGraph } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import { brief } from "./brief.ts"
import { asJson, type Command } from "./command.ts"

export const since: Command = {
  name: "since",
  usage: "DATE",
  does: "what changed on that day or later, and which statuses are known only for a day before it",
  options: {},
  run: ({ words }, graph) => {
    const [date] = words
    if (date === undefined || words.length > 1) {
      throw new Fault("graph since needs one date, such as: since 2024-06-01.")
    }
    const { changes, confirmed, unconfirmed } = changedSince(openGraph(graph()), date)
    return asJson({
      since: date,
      changes: changes.map((change) => ({
        ...told(change),
        certain: change.certain,
        sources: change.of.sources,
      })),
      confirmed: confirmed.map(told),
      unconfirmed: unconfirmed.map(told),
    })
  },
}

function told({ of, field, date }: Dated) {
  return { date, field, of: brief(of) }
}
