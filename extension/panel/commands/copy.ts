import { citationOf } from "../kinds/index.ts"
import { hrefOf } from "../route/index.ts"
import type { Command } from "./command.ts"

/** Copies the card's one line for a footnote. */
export const copyCitation: Command = {
  id: "copy-citation",
  label: () => "card.copy",
  icon: "copy",
  isOpen: ({ route, graph }) => route.view === "node" && graph.hasNode(route.id),
  run({ route, graph, words }) {
    if (route.view !== "node") return
    void navigator.clipboard.writeText(citationOf(graph.getNodeAttributes(route.id), graph, words))
  },
}

/** Copies an address that opens this very place again. */
export const copyAddress: Command = {
  id: "copy-address",
  label: () => "command.copyAddress",
  icon: "copy",
  run: ({ route }) =>
    void navigator.clipboard.writeText(new URL(hrefOf(route), globalThis.location.href).href),
}
