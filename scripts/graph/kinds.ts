import { EDGE_KINDS, NODE_KINDS } from "#graph/model/kinds.ts"
import { Fault } from "../lib/fault.ts"
import { listOf } from "./list.ts"

/** The value of `--kinds`: kinds of edges and of nodes. */
export const kindsOf = (text: string) => pick(text, [...EDGE_KINDS, ...NODE_KINDS])

/** The value of `--kinds` where only nodes are chosen. */
export const nodeKindsOf = (text: string) => pick(text, NODE_KINDS)

function pick<K extends string>(text: string, known: readonly K[]): K[] {
  return listOf(text).map((name) => {
    const kind = known.find((each) => each === name)
    if (kind !== undefined) return kind
    throw new Fault(`There is no kind "${name}" to keep here; known: ${known.join(", ")}.`)
  })
}
