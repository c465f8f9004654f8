import type { GraphNode } from "#graph/model/nodes/index.ts"
import { fold } from "#graph/search/fold.ts"
import type { Search } from "#graph/search/index.ts"
import type { Citation } from "../citation/read-citation.ts"
import { COMMANDS } from "../commands/index.ts"
import type { Scene } from "../commands/command.ts"
import { iconOf, nameOf, subtitleOf, workNameOf } from "../kinds/index.ts"
import type { IconName } from "../parts/Icon.tsx"
import type { Wording } from "../parts/T.tsx"
import { go, hrefOf } from "../route/index.ts"
import { VIEWS } from "../views/index.ts"

/** Nodes that are offered. */
const MOST = 8

export type RowGroup = "citation" | "recent" | "nodes" | "views" | "commands"

/** Something that can be chosen in the palette. */
export interface Row {
  id: string
  group: RowGroup
  icon: IconName
  name: Wording
  /** What tells it from others of its name: treaty, title. */
  second: Wording[]
  run(): void
}

interface Asked {
  q: string
  scene: Scene
  recent: readonly string[]
  citation: Citation | null
  /** null until it is ready. */
  search: Search | null
}

/** What the palette offers for what was typed, the likeliest first. */
export function rowsFor({ q, scene, recent, citation, search }: Asked): Row[] {
  const { graph } = scene
  const node = (group: RowGroup) => (id: string) =>
    graph.hasNode(id) ? [nodeRow(graph.getNodeAttributes(id), group, scene)] : []
  if (q.trim() === "") {
    return [
      ...recent.slice(0, 5).flatMap(node("recent")),
      ...viewRows(scene),
      ...commandRows(scene),
    ]
  }
  const cited = citation?.targets.slice(0, MOST).flatMap(node("citation")) ?? []
  const jumps = new Set(citation?.targets)
  const hits = (search?.search(q, { limit: MOST + jumps.size }) ?? [])
    .filter(({ id }) => !jumps.has(id))
    .slice(0, MOST)
  const typed = fold(q.trim())
  const named = (row: Row) => fold(row.name.text).includes(typed)
  return [
    ...cited,
    ...viewRows(scene).filter(named),
    ...commandRows(scene).filter(named),
    ...hits.flatMap(({ id }) => node("nodes")(id)),
  ]
}

function nodeRow(node: GraphNode, group: RowGroup, { graph, words }: Scene): Row {
  const work = workNameOf(node, graph, words)
  return {
    id: `${group} ${node.id}`,
    group,
    icon: iconOf(node),
    name: nameOf(node, graph, words),
    second: [...(work === undefined ? [] : [work]), ...subtitleOf(node, graph, words)],
    run: () => go({ view: "node", id: node.id }),
  }
}

function viewRows({ words }: Scene): Row[] {
  return VIEWS.flatMap(({ id, nav }) => {
    if (nav === undefined) return []
    const name = { text: words.t(nav.label), lang: words.lang }
    const run = () => {
      if (nav.inTab === true) globalThis.open(`${globalThis.location.pathname}${hrefOf(nav.to)}`)
      else go(nav.to)
    }
    return [{ id: `view ${id}`, group: "views" as const, icon: nav.icon, name, second: [], run }]
  })
}

function commandRows(scene: Scene): Row[] {
  return COMMANDS.filter((command) => command.isOpen?.(scene) ?? true).map((command) => ({
    id: `command ${command.id}`,
    group: "commands",
    icon: command.icon,
    name: { text: scene.words.t(command.label(scene)), lang: scene.words.lang },
    second: [],
    run: () => command.run(scene),
  }))
}
