import { splitBlocks } from "#graph/read/blocks.ts"
import { BlockBuilder, type HtmlBlock } from "./text-blocks.ts"
import { keepsLines } from "./visible.ts"

/** Preformatted text has blocks of its own, which only its line ends tell. */
export function splitPreformatted(block: HtmlBlock): HtmlBlock[] {
  if (!block.text.includes("\n")) return [block]
  const parent = block.pieces[0]!.node.parentElement
  if (!parent || !keepsLines(parent)) return [block]
  return splitBlocks(block.text).map(({ text, start }) =>
    BlockBuilder.cut(block, start, start + text.length),
  )
}
