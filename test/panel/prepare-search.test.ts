import { afterEach, expect, test, vi } from "vitest"
import { buildGraph } from "#graph/build/index.ts"
import { createSearch } from "#graph/search/index.ts"
import { loadData, loadSynonyms } from "../../scripts/lib/load-data.ts"
import { prepareSearch } from "../../extension/panel/knowledge/prepare-search.ts"

const { nodes } = buildGraph(loadData())
const synonyms = loadSynonyms()

afterEach(() => vi.unstubAllGlobals())

test("the search made in steps answers as the one made at once, synonyms included", async () => {
  const ask = prepareSearch(nodes, synonyms.groups)
  const [search, again] = await Promise.all([ask(), ask()])
  expect(again).toBe(search)
  const whole = createSearch(nodes, { synonyms })
  for (const query of ["18.1.b", "hacking", "perquisition", "202a stgb", "injonction de prod"]) {
    expect(search.search(query)).toEqual(whole.search(query))
  }
  expect(search.search("hacking").map(({ id }) => id)).toContain("ets185:2")
})

test("asking does not wait for an idle moment that never comes", async () => {
  vi.stubGlobal("requestIdleCallback", () => 0)
  const search = await prepareSearch(nodes, [])()
  expect(search.search("18.1.b")[0]?.id).toBe("ets185:18.1.b")
})

test("without being asked, it goes on only in idle time", async () => {
  const waiting: IdleRequestCallback[] = []
  vi.stubGlobal("requestIdleCallback", (work: IdleRequestCallback) => waiting.push(work))
  let made = false
  const ask = prepareSearch(nodes, [])
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(waiting).toHaveLength(1)
  waiting.shift()!({ timeRemaining: () => 0, didTimeout: false })
  await vi.waitFor(() => expect(waiting).toHaveLength(1))
  // A step later it waits again.
  waiting.shift()!({ timeRemaining: () => 0, didTimeout: false })
  await vi.waitFor(() => expect(waiting).toHaveLength(1))
  void ask().then(() => (made = true))
  await vi.waitFor(() => expect(made).toBe(true), 5000)
})
