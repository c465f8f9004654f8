import { expect, test } from "vitest"
import { judge, wilson } from "#graph/read/resolve/confidence.ts"
import { MEASURED } from "#graph/read/resolve/measured.ts"
import { loadReader } from "../../../scripts/lib/reader.ts"
import { readCases } from "../../../scripts/score/read-cases.ts"
import { developmentSets } from "../../../scripts/score/sets.ts"
import { keyOf, tally } from "../../../scripts/score/tally.ts"

/** Sets grow day by day; a hundredth more or less says nothing. */
const SLACK = 0.01

test("no confidence claims more than is measured now: else npm run score -- --write", () => {
  const cases = developmentSets().filter(({ kind }) => kind !== "seeds")
  const read = readCases(loadReader(), cases)
  const now = tally(cases, read, (_, reference) => reference && keyOf(reference.why))
  const claims = Object.entries(MEASURED).filter(([key, [right, found]]) => {
    const measured = now.get(key) ?? { right: 0, found: 0 }
    return wilson(right, found) > wilson(measured.right, measured.found) + SLACK
  })
  expect(claims).toEqual([])
  expect(now.get("named-right")!.found).toBeGreaterThan(100)
})

test("little seen is little known", () => {
  expect(wilson(0, 0)).toBe(0)
  expect(wilson(3, 3)).toBeLessThan(0.5)
  expect(wilson(300, 300)).toBeGreaterThan(0.98)
  expect(wilson(150, 300)).toBeLessThan(0.5)
})

test("a doubt is never sure, however often it was right", () => {
  expect(judge(["named-right"]).sure).toBe(true)
  expect(judge(["named-right", "uncertain"]).sure).toBe(false)
  expect(judge(["page-topic", "uncertain"]).confidence).toBeLessThan(
    judge(["page-topic"]).confidence,
  )
})
