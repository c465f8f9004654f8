import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { jsonFault, placeOf } from "#graph/build/json-place.ts"

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe("where a text stops being JSON", () => {
  test("nothing is wrong with what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, "\t"), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, null, indent))).toBeNull()
      }),
    )
  })

  test("a text with one character changed is refused exactly when JSON.parse refuses it", () => {
    const change = fc.constantFrom(...'{}[],:"\\x0 -.eE\u0001\u00e9')
    fc.assert(
      fc.property(fc.json(), fc.nat(), change, (text, at, sign) => {
        const place = at % (text.length + 1)
        const changed = text.slice(0, place) + sign + text.slice(place + 1)
        const fault = jsonFault(changed)
        if (fault?.what !== "twice") expect(fault === null).toBe(parses(changed))
      }),
      { numRuns: 2000 },
    )
  })

  test("a record that is cut short is faulty, at a place inside it or at its end", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (record, at) => {
        const text = JSON.stringify(record)
        const cut = text.slice(0, at % text.length)
        const fault = jsonFault(cut)
        expect(fault).not.toBeNull()
        expect(fault?.offset).toBeLessThanOrEqual(cut.length)
      }),
    )
  })

  test.each([
    ['{"a":1,}', 7, "too-many"],
    ["[1,]", 3, "too-many"],
    ["[1,}", 3, "character"],
    ['{"a" 1}', 5, "character"],
    ["[1 2]", 3, "comma"],
    ['[{"a":1} {"a":2}]', 9, "comma"],
    ['{"a":1} x', 8, "character"],
    ['{"a":{"b":1,"b":2}}', 12, "twice"],
    ['{"a":"é', 5, "character"],
    ['{"a":', 5, "end"],
    ["", 0, "end"],
  ])("%s is faulty at %i", (text, offset, what) => {
    expect(jsonFault(text)).toMatchObject({ offset, what })
  })

  test("the same key in two records is no fault", () => {
    expect(jsonFault('[{"a":1},{"a":{"a":2}}]')).toBeNull()
  })
})

test("lines and columns count from one", () => {
  expect(placeOf("ab\ncd", 0)).toEqual({ line: 1, column: 1 })
  expect(placeOf("ab\ncd", 4)).toEqual({ line: 2, column: 2 })
})
