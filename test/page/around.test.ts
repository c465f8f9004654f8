import { expect, test } from "vitest"
import { wordsAfter, wordsBefore } from "#extension/page/around.ts"

const long =
  "The committee that met in the old town hall agreed in the end that under Article 18 a provider established abroad may be asked as well, in the same way as any other."
const at = long.indexOf("Article 18")

test("context is cut between words, and says that it was cut", () => {
  const before = wordsBefore(long, at)
  expect(before).toMatch(/^… \S/)
  expect(long).toContain(before.slice(2))
  expect(long.split(" ")).toContain(before.split(" ")[1])
  const after = wordsAfter(long, at + 10)
  expect(after).toMatch(/\S …$/)
  expect(long.split(" ")).toContain(after.split(" ").at(-2))
})

test("short context is whole; indentation does not use it up", () => {
  expect(wordsBefore("Under\n                                        Article 18", 46)).toBe(
    "Under ",
  )
  expect(wordsAfter("18 applies.", 2)).toBe(" applies.")
})
