import type { OpenGraph } from "#graph/query/index.ts"
import type { IconName } from "../parts/Icon.tsx"
import type { TextKey, Words } from "../words/index.ts"
import type { Selection } from "./selection.ts"

/** Something that can be done with a selection: a button wherever there is one. */
export interface Action {
  id: string
  label: TextKey
  icon: IconName
  /** @returns what happened, in a sentence for the reader; "" where what one sees says it */
  run(selection: Selection, graph: OpenGraph, words: Words): string | Promise<string>
}
