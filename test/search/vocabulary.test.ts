import fc from "fast-check"
import { expect, test } from "vitest"
import { createVocabulary } from "#graph/search/vocabulary.ts"

const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "1", "."), maxLength: 5 })

test("tells for any words which there are and how they begin, also of those added later", () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), word, (first, later, asked) => {
      const vocabulary = createVocabulary()
      for (const words of [first, later]) {
        vocabulary.add(words)
        vocabulary.begins(asked)
      }
      const all = [...first, ...later]
      expect(vocabulary.has(asked)).toBe(all.includes(asked))
      expect(vocabulary.begins(asked)).toBe(all.some((each) => each.startsWith(asked)))
    }),
  )
})
