import { describe, expect, test } from "vitest"
import { checkData } from "#graph/build/check.ts"
import { buildGraph } from "#graph/build/index.ts"
import { articleOf, workOf } from "#graph/ids/index.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import { loadData, readDataFiles, sentence } from "../../scripts/lib/load-data.ts"

const data = loadData()
const instrument = (id: string) => {
  const file = data.instruments.find((candidate) => candidate.id === id)
  if (file === undefined) throw new Error(`${id} is not in the data`)
  return file
}
const country = (id: string) => {
  const file = data.countries.find((candidate) => candidate.id === id)
  if (file === undefined) throw new Error(`${id} is not in the data`)
  return file
}
const statusOf = (id: string, treaty: string) =>
  country(id).status.find((record) => record.instrument === treaty)
const withStatus = (treaty: string, status: string) =>
  data.countries.filter(({ id }) => statusOf(id, treaty)?.status === status)
const DIVISIONS = new Set(["chapter", "section", "title"])

test("the data have no fault", () => {
  expect(checkData(readDataFiles()).map(sentence)).toEqual([])
})

describe("the three treaties are complete", () => {
  test.each([
    ["ets185", 48, 277],
    ["ets189", 16, 58],
    ["cets224", 25, 283],
  ])("%s has %i articles and %i articles and parts of articles", (id, articles, all) => {
    const records = instrument(id).provisions.filter(({ level }) => !DIVISIONS.has(level))
    const numbers = records.filter(({ level }) => level === "article").map(({ path }) => path)
    expect(numbers).toEqual(Array.from({ length: articles }, (_, i) => String(i + 1)))
    expect(records).toHaveLength(all)
  })

  test.each(["ets185", "ets189", "cets224"])(
    "%s: each article has titles and a summary in both",
    (id) => {
      for (const { level, path, title, summary } of instrument(id).provisions) {
        if (level !== "article") continue
        expect(Object.keys(title ?? {}), path).toEqual(["en", "fr"])
        expect(Object.keys(summary ?? {}), path).toEqual(["en", "fr"])
      }
    },
  )

  test.each([
    ["6.1.a.i", "item"],
    ["18.1.b", "litera"],
    ["20.1.b.ii", "item"],
    ["32.b", "litera"],
    ["48.d", "litera"],
    ["ch2.s2.t3", "title"],
  ])("ets185 reaches %s, a %s", (path, level) => {
    expect(instrument("ets185").provisions).toContainEqual(expect.objectContaining({ path, level }))
  })

  test("20.1.a has no items, though 20.1.b has", () => {
    const paths = instrument("ets185").provisions.map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith("20.1.a"))).toEqual(["20.1.a"])
  })

  test("what nobody has read in the text of CETS 224 does not pass for read", () => {
    const article = instrument("cets224").provisions.find(({ path }) => path === "7")
    expect(mainBasis(article?.sources ?? [])).toBe("editorial")
    const read = instrument("ets185").provisions.find(({ path }) => path === "18")
    expect(mainBasis(read?.sources ?? [])).toBe("read")
  })
})

test("a name that is sure belongs to one instrument only, and is not weak for it as well", () => {
  const owners = new Map<string, Set<string>>()
  for (const { id, names } of data.instruments) {
    for (const name of Object.values(names.sure).flat()) {
      const key = name.toLowerCase()
      owners.set(key, (owners.get(key) ?? new Set()).add(id))
    }
    const weak = new Set(Object.values(names.weak ?? {}).flat())
    expect(
      Object.values(names.sure)
        .flat()
        .filter((name) => weak.has(name)),
      id,
    ).toEqual([])
  }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
})

test("short names that other treaties share are weak", () => {
  for (const [id, name] of [
    ["ets185", "CCC"],
    ["ets185", "Cybercrime Convention"],
    ["ets189", "First Protocol"],
    ["cets224", "Second Additional Protocol"],
    ["cets224", "2AP"],
    ["ets005", "ECHR"],
  ] as const) {
    expect(Object.values(instrument(id).names.weak ?? {}).flat()).toContain(name)
  }
  expect(instrument("ets185").names.sure["en"]).toContain("Budapest Convention")
})

describe("the States", () => {
  type Law = (typeof data.countries)[number]["laws"][number]
  const records = new Map<string, Law | Law["provisions"][number]>()
  for (const { id, laws } of data.countries) {
    for (const law of laws) {
      records.set(`${id}/${law.slug}`, law)
      for (const each of law.provisions) records.set(`${id}/${law.slug}:${each.path}`, each)
    }
  }

  test.each([
    ["ets185", "party", 81],
    ["ets185", "signatory", 2],
    ["ets185", "invited", 14],
    ["ets189", "party", 37],
    ["ets189", "signatory", 10],
    ["cets224", "signatory", 52],
  ])("%s: %s is the status of as many States as the chart counts, %i", (treaty, status, count) => {
    expect(withStatus(treaty, status)).toHaveLength(count)
  })

  test("each is named in both languages, and every Party has a law", () => {
    for (const { id, label } of data.countries) expect(label["fr"], id).toBeTruthy()
    for (const { id, laws } of withStatus("ets185", "party")) expect(laws, id).not.toEqual([])
  })

  test("where the report of 2020 and the chart differ, the chart is followed and a note says so", () => {
    expect(statusOf("al", "ets185")?.status).toBe("party")
    expect(statusOf("ie", "ets185")?.status).toBe("signatory")
    for (const id of ["al", "ie"]) expect(country(id).note?.en).toContain("T-CY(2020)16")
  })

  test.each(["de", "es", "fr", "gb", "it", "nl", "pt", "ro", "us"])(
    "%s implements the Convention from its first offence to its co-operation",
    (id) => {
      const targets = country(id).laws.flatMap((law) =>
        law.provisions.flatMap((record) => record.implements.map(({ to }) => articleOf(to))),
      )
      for (const article of [2, 5, 9, 18, 19]) expect(targets).toContain(`ets185:${article}`)
    },
  )

  test.each([
    ["be/code-penal-1867:550bis", "be/code-penal-2024:524"],
    ["nl/sr:240b", "nl/sr:252"],
    ["it/codice-penale:615-quinquies", "it/codice-penale:635-quater.1"],
    ["sk/trestny-poriadok:90", "sk/trestny-poriadok:91"],
    ["cl/codigo-penal:374-bis", "cl/codigo-penal:367-quater"],
    ["cl/ley-19223", "cl/ley-21459"],
    ["jp/ccp:99-2", "jp/ccp:102-2"],
  ])("the old number %s leads to %s", (old, today) => {
    expect(records.get(old)?.replacedBy).toContain(today)
    expect(records.get(today)?.inForce).toBeUndefined()
  })

  test("what a seed document says of a law does not borrow the basis of its title", () => {
    const link = country("ro")
      .laws.find(({ slug }) => slug === "legea-161-2003")
      ?.implements?.find(({ to }) => to === "ets185")
    expect(mainBasis(link?.sources ?? [])).toBe("seed")
  })
})

test("the fourteen guidance notes interpret provisions of the three treaties", () => {
  expect(data.guidance.map(({ number }) => number)).toEqual(
    Array.from({ length: 14 }, (_, i) => i + 1),
  )
  for (const { id, interprets } of data.guidance) {
    expect(interprets.length, id).toBeGreaterThan(0)
    for (const { to } of interprets) expect(["ets185", "ets189", "cets224"]).toContain(workOf(to))
  }
})

test("every case leads to a treaty, a national law or at least a State, K.U. v. Finland to Article 18", () => {
  const known = data.cases.find(({ id }) => id === "case/echr-ku-v-finland")
  expect(known?.links.map(({ to }) => to)).toContain("ets185:18.1.b")
  const linked = new Set(buildGraph(data).edges.map(({ from }) => from))
  expect(data.cases.filter(({ id }) => !linked.has(id))).toEqual([])
})
