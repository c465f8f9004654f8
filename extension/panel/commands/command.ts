import type { OpenGraph } from "#graph/query/index.ts"
import type { IconName } from "../parts/Icon.tsx"
import type { Route } from "../route/index.ts"
import type { Speech } from "../words/context.tsx"
import type { TextKey } from "../words/index.ts"

/** What a command acts on: where the reader is. */
export interface Scene {
  route: Route
  graph: OpenGraph
  words: Speech
  canGoBack: boolean
  canGoForward: boolean
}

/** Something the reader can do from anywhere, by its name in the palette. */
export interface Command {
  id: string
  label(scene: Scene): TextKey
  icon: IconName
  /** Whether it can be done here; always where it is not said. */
  isOpen?(scene: Scene): boolean
  run(scene: Scene): void
}
