import { lexer, type Token } from "marked"
import { expect, test } from "vitest"
import { subset, written } from "./sample.ts"

test("Markdown is read as headings, text and a numbered list of every source", () => {
  const tokens = lexer(written("markdown"))
  const headings = tokens.flatMap((token) =>
    token.type === "heading" && token["depth"] === 3 ? [plain(token)] : [],
  )
  expect(headings).toHaveLength(subset.nodes.length)
  for (const { label } of subset.nodes)
    expect(
      headings.some((each) => each.startsWith(label.en)),
      label.en,
    ).toBe(true)
  const list = tokens.findLast((token) => token.type === "list")!
  expect((list as unknown as { items: unknown[] }).items).toHaveLength(subset.sources.length)
  const quote = tokens.find((token) => token.type === "blockquote")!
  expect(plain(quote)).toContain("He said")
})

function plain(token: Token): string {
  const inner = (token as { tokens?: Token[] }).tokens
  if (inner !== undefined) return inner.map(plain).join("")
  return (token as { text?: string }).text ?? ""
}
