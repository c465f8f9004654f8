import { describe, expect, test } from "vitest"
import fr from "#extension/locales/places/fr.json"
import { sayPlace } from "#extension/panel/words/place.ts"
import { readDataFiles } from "../../scripts/lib/load-data.ts"

const locators = readDataFiles().flatMap(({ text }) =>
  [...text.matchAll(/"locator": "((?:[^"\\]|\\.)*)"/g)].map(([, locator]) => locator!),
)

const numbers = (text: string) => text.match(/\d+(?:\.\w+)*/g)

describe("places in sources in French", () => {
  test("hold nothing that no source is cited by", () => {
    const parts = new Set(
      locators.flatMap((locator) =>
        locator.split(/; |: |, /).map((part) => part.replaceAll(/\d+(?:\.\w+)*/g, "#")),
      ),
    )
    expect(Object.keys(fr).filter((part) => !parts.has(part))).toEqual([])
  })

  test("keep every number, in its place", () => {
    const changed = locators.filter((each) => sayPlace(each, "fr") !== each)
    expect(changed.length).toBeGreaterThan(0)
    for (const locator of changed)
      expect(numbers(sayPlace(locator, "fr")), locator).toEqual(numbers(locator))
  })

  test("are what most readers of French see", () => {
    const english = / to be checked |\blines? \d|\bparagraph \d|of the decision\b/
    const left = locators.filter((each) => english.test(sayPlace(each, "fr")))
    expect(left.length / locators.length).toBeLessThan(0.01)
  })
})
