import { hrefOf } from "../route/index.ts"
import type { Command } from "./command.ts"

export const back: Command = {
  id: "back",
  label: () => "nav.back",
  icon: "back",
  isOpen: ({ canGoBack }) => canGoBack,
  run: () => history.back(),
}

export const forward: Command = {
  id: "forward",
  label: () => "nav.forward",
  icon: "forward",
  isOpen: ({ canGoForward }) => canGoForward,
  run: () => history.forward(),
}

/** Opens this very place in a browser tab of its own, where there is more room. */
export const ownTab: Command = {
  id: "own-tab",
  label: () => "command.ownTab",
  icon: "open",
  run: ({ route }) => void globalThis.open(`${globalThis.location.pathname}${hrefOf(route)}`),
}
