import type { OpenGraph } from "#graph/query/index.ts"
import type { IconName } from "../parts/Icon.tsx"
import type { Route } from "../route/index.ts"
import type { TextKey, Words } from "../words/index.ts"
import type { Selection } from "./selection.ts"

/** Something that can be done with a selection: a button wherever there is one. */
export interface Action {
  id: string
  label: TextKey
  icon: IconName
  run(selection: Selection, graph: OpenGraph, words: Words): Outcome | Promise<Outcome>
}

/**
 * What came of an action, in a sentence for the reader; "" where what one sees says it. It may offer
 * one step further, the answer to a question or the way back, and the way to where things are now.
 */
export type Outcome = string | { said: string; next?: Step; to?: { label: TextKey; route: Route } }

export interface Step {
  label: TextKey
  run(): Outcome | Promise<Outcome>
}
