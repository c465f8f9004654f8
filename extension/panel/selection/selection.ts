import type { PageModel, PageReference } from "#extension/shared/messages.ts"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { Subset } from "#graph/model/subset.ts"
import type { Words } from "../words/index.ts"

/** A part of the graph that the reader wants to take away: of a card, a search, a page, a table. */
export interface Selection {
  /** What it is, in the language of the moment: "Article 18 and what it is linked to". */
  title(words: Words): string
  /** Nodes, in the order they shall have in a file. */
  ids: readonly string[]
  /** Those of the nodes that the reader chose, where the others only stand around them. */
  chosen?: readonly string[]
  edges: readonly GraphEdge[]
  /** What was asked for, for the reader of the file. */
  asked: Subset["selection"]
  /** File name without its ending. */
  name: string
  /** Where the nodes were met, for a list of references. */
  met?: Met
}

/** Places on one page. */
export interface Met {
  page: Pick<PageModel, "url" | "title" | "lang">
  references: readonly PageReference[]
}
