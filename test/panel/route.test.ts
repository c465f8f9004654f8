import { assert, property, string } from "fast-check"
import { expect, test } from "vitest"
import { hrefOf, parseRoute } from "../../extension/panel/route/parse.ts"

test("ids stay readable in addresses", () => {
  expect(hrefOf({ view: "node", id: "ets185:18.1.b" })).toBe("#/node/ets185:18.1.b")
  expect(hrefOf({ view: "node", id: "fr/code-penal:323-1" })).toBe("#/node/fr/code-penal:323-1")
  expect(hrefOf({ view: "search", q: "" })).toBe("#/search")
})

test("every place can be addressed and found again, whatever is in it", () => {
  assert(
    property(string({ minLength: 1, unit: "grapheme" }), (text) => {
      for (const route of [
        { view: "node", id: text },
        { view: "search", q: text },
      ] as const) {
        expect(parseRoute(hrefOf(route))).toEqual(route)
      }
    }),
  )
})

test("an address that leads nowhere leads to the page view", () => {
  for (const hash of ["", "#", "#/", "#/nothing/here", "#/node", "#/node/", "garbage"]) {
    expect(parseRoute(hash)).toEqual({ view: "page" })
  }
  expect(parseRoute("#/node/100%")).toEqual({ view: "node", id: "100%" })
})

test("an empty query is not written, and whole addresses stay as they were given", () => {
  expect(parseRoute("#/search?q=art.+19")).toEqual({ view: "search", q: "art. 19" })
  for (const hash of ["#/page", "#/settings", "#/search", "#/node/ets185:18.1.b"]) {
    expect(hrefOf(parseRoute(hash))).toBe(hash)
  }
})
