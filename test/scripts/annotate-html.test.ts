import { expect, test } from "vitest"
import { html } from "../../scripts/annotate/html.ts"

async function textOf(page: string): Promise<string[]> {
  const { blocks } = await html.open(new TextEncoder().encode(page), "page.html")
  return blocks.map(({ text }) => text)
}

test("a note's mark does not become part of the number before it", async () => {
  const page = "<p>Article 18<sup>12</sup> and Article 19<sup><a href='#n'>[3]</a></sup> apply.</p>"
  expect(await textOf(page)).toEqual(["Article 18¹² and Article 19[³] apply."])
})

test("a raised ending stays as it is", async () => {
  expect(await textOf("<p>article 1<sup>er</sup></p>")).toEqual(["article 1er"])
})
