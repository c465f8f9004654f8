import * as fc from "fast-check"
import { expect, test } from "vitest"
import { between } from "#extension/page/nearest.ts"
import type { Mark } from "#extension/page/marks.ts"

test("marks near the window are those of a search through all, and few are measured", () => {
  const heights = fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 2000 })
  fc.assert(
    fc.property(heights, fc.integer({ min: -3000, max: 3000 }), (tops, from) => {
      const marks = tops
        .sort((a, b) => a - b)
        .map((top, index) => ({ index, top }) as never as Mark)
      let measured = 0
      const topOf = (mark: Mark) => {
        measured += 1
        return tops[mark.index]
      }
      const near = between(marks, topOf, from, from + 900)
      expect(near).toEqual(
        marks.filter(({ index }) => tops[index]! >= from && tops[index]! < from + 900),
      )
      expect(measured).toBeLessThanOrEqual(24)
    }),
  )
})
