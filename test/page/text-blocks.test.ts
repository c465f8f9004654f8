import { describe, expect, test } from "vitest"
import { BlockBuilder, placeOf, type HtmlBlock } from "#extension/page/text-blocks.ts"

/** A text node as far as a block is concerned. */
function node(data: string): Text {
  return { data, length: data.length } as Text
}

function block(...parts: string[]): HtmlBlock {
  const builder = new BlockBuilder()
  for (const part of parts) {
    if (part === "<br>") builder.addBreak()
    else builder.addText(node(part))
  }
  return { text: builder.text, pieces: builder.pieces }
}

function place(of: HtmlBlock, offset: number, isEnd: boolean): [string, number] {
  const [text, at] = placeOf(of, offset, isEnd)
  return [text.data, at]
}

describe("a block", () => {
  test("leads from its text back to its nodes, an end to the node it ends in", () => {
    const made = block("See Arti", "cle ", "18", ".")
    expect(made.text).toBe("See Article 18.")
    expect(place(made, 4, false)).toEqual(["See Arti", 4])
    expect(place(made, 14, true)).toEqual(["18", 2])
    expect(place(made, 14, false)).toEqual([".", 0])
  })

  test("takes a line break for a character that belongs to the node before", () => {
    const made = block("<br>", "Article", "<br>", "20")
    expect(made.text).toBe("Article\n20")
    expect(place(made, 8, true)).toEqual(["Article", 7])
    expect(place(made, 8, false)).toEqual(["20", 0])
  })

  test("tells a note's mark from the number before it, at no cost to the places", () => {
    const builder = new BlockBuilder()
    builder.addText(node("Article 18"))
    builder.addText(node("12"), true)
    builder.addText(node(" applies."))
    expect(builder.text).toBe("Article 18¹² applies.")
    expect(placeOf({ text: builder.text, pieces: builder.pieces }, 12, true)[1]).toBe(2)
  })

  test("can be cut, and a part still leads back to the right places", () => {
    const made = block("first\n\nArt", "icle 2\n\nthird")
    const part = BlockBuilder.cut(made, 7, 16)
    expect(part.text).toBe("Article 2")
    expect(place(part, 0, false)).toEqual(["first\n\nArt", 7])
    expect(place(part, 3, true)).toEqual(["first\n\nArt", 10])
    expect(place(part, 9, true)).toEqual(["icle 2\n\nthird", 6])
  })
})
