import * as z from "zod/mini"
import { GraphEdge } from "./edges/index.ts"
import { GraphNode } from "./nodes/index.ts"
import { Source } from "./provenance.ts"

/** A self-contained part of the graph: nodes, edges among them, and every source they point to. */
export const Subset = z.strictObject({
  format: z.literal("glossator-subset"),
  version: z.literal(1),
  /** ISO 8601 instant. */
  exportedAt: z.iso.datetime(),
  /** What was asked for, so that the reader of the file knows: `{around, depth, kinds}` or `{search}`. */
  selection: z.record(z.string(), z.unknown()),
  nodes: z.array(GraphNode),
  edges: z.array(GraphEdge),
  sources: z.array(Source),
})
export type Subset = z.infer<typeof Subset>
