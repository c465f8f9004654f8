import type { EdgeOf } from "#graph/model/edges/index.ts"
import type { TextKey } from "../words/index.ts"

/** The word for how a decision relates to a provision. */
export function relationOf(edge: EdgeOf<"cites" | "applies" | "concerns">): TextKey {
  const manner = edge.kind === "concerns" ? edge.manner : undefined
  return `relation.${manner ?? edge.kind}`
}
