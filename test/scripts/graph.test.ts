import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, describe, expect, test, vi } from "vitest"
import { readSubset } from "#graph/export/index.ts"

// Every run is a process of its own, slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const ROOT = new URL("../..", import.meta.url)
const folder = mkdtempSync(join(tmpdir(), "glossator-"))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ran {
  code: number
  out: string
  error: string
}

/** Runs the command as a user does, in a process of its own. */
async function graph(...args: string[]): Promise<Ran> {
  const options = { cwd: ROOT, maxBuffer: 1 << 26 }
  try {
    const done = await promisify(execFile)(process.execPath, ["scripts/graph.ts", ...args], options)
    return { code: 0, out: done.stdout, error: done.stderr }
  } catch (failed) {
    const { code, stdout, stderr } = failed as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, error: stderr }
  }
}

/** The same, written as on the command line. */
const command = (line: string): Promise<Ran> => graph(...line.split(" "))

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0)

describe("stats", () => {
  test("count what the graph holds, with totals that add up", async () => {
    const { code, out, error } = await graph("stats")
    expect({ code, error }).toEqual({ code: 0, error: "" })
    const { nodes, edges, countries } = JSON.parse(out)
    for (const { total, kinds, basis } of [nodes, edges]) {
      expect(sum(kinds)).toBe(total)
      expect(sum(basis)).toBe(total)
    }
    expect(nodes.kinds["guidance-note"]).toBe(14)
    expect(Object.keys(countries)).toEqual(expect.arrayContaining(["de", "fr", "gb", "pt", "us"]))
    const { laws, provisions, basis, articles } = countries.fr
    expect(Math.min(laws, provisions, articles.ets185)).toBeGreaterThan(0)
    expect(articles.ets185).toBeLessThanOrEqual(48)
    expect(sum(basis)).toBeCloseTo(1, 2)
    expect(sum(countries.fr.known)).toBe(countries.fr.implements)
  })

  test.skipIf(!existsSync(new URL(".git", ROOT)))(
    "against a commit tell per country what is read, then and now",
    async () => {
      const { code, out } = await command("stats --against HEAD")
      expect(code).toBe(0)
      const { commit, total, countries } = JSON.parse(out)
      expect(commit).toBe("HEAD")
      const { after } = countries.fr.all
      expect(after).toEqual(JSON.parse((await graph("stats")).out).countries.fr.known)
      expect(sum(total.core.before)).toBeLessThan(sum(total.all.before))
    },
  )
})

describe("search", () => {
  test("prints ranked ids with kind, label and score", async () => {
    const { code, out } = await graph("search", "18.1.b")
    expect(code).toBe(0)
    expect(JSON.parse(out)[0]).toMatchObject({
      id: "ets185:18.1.b",
      kind: "provision",
      label: { en: expect.stringContaining("18") },
      score: expect.any(Number),
    })
  })
  test("takes words without quotes and a limit, and answers [] for nothing", async () => {
    const some = JSON.parse((await graph("search", "StGB", "202a", "--limit", "1")).out)
    expect(some.map(({ id }: { id: string }) => id)).toEqual(["de/stgb:202a"])
    expect(JSON.parse((await graph("search", "zqxwvk")).out)).toEqual([])
  })
})

describe("export", () => {
  test("around an id gives a subset that reads back and passes the check", async () => {
    const { code, out, error } = await command(
      "export --around ets185:18.1.b --depth 2 --format json",
    )
    expect({ code, error }).toEqual({ code: 0, error: "" })
    const subset = readSubset(out)
    expect(subset.selection).toEqual({ around: "ets185:18.1.b", depth: 2 })
    expect(subset.nodes[0]!.id).toBe("ets185:18.1.b")
    expect(subset.nodes.map(({ id }) => id)).toContain("ets185:18")

    const file = join(folder, "subset.json")
    writeFileSync(file, out)
    const checked = await graph("check", file)
    expect(JSON.parse(checked.out)).toMatchObject({ valid: true, nodes: subset.nodes.length })
  })
  test("keeps to the kinds that are named", async () => {
    const { out } = await command(
      "export --around ets185:2 --depth 1 --kinds implements,law-provision",
    )
    const { nodes, edges, selection } = readSubset(out)
    expect(selection["kinds"]).toEqual(["implements", "law-provision"])
    expect(new Set(nodes.slice(1).map(({ kind }) => kind))).toEqual(new Set(["law-provision"]))
    expect(new Set(edges.map(({ kind }) => kind))).toEqual(new Set(["implements"]))
  })
  test("of a search has the same format", async () => {
    const { code, out } = await graph("export", "--search", "injonction de produire")
    expect(code).toBe(0)
    const { nodes, selection } = readSubset(out)
    expect(nodes[0]!.id).toBe("ets185:18")
    expect(selection).toEqual({ search: "injonction de produire" })
    const few = await command("export --search StGB --kinds law-provision --limit 3")
    expect(readSubset(few.out).nodes.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 3 }, () => "law-provision"),
    )
  })
})

const MATRIX = "matrix --provisions ets185:19,ets185:2 --countries"

describe("matrix", () => {
  test("answers who carried out an article, how, and how that is known, in a table to cite", async () => {
    const { code, out, error } = await command(`${MATRIX} de,fr --format markdown`)
    expect({ code, error }).toEqual({ code: 0, error: "" })
    const lines = out.split("\n")
    expect(lines[0]).toMatch(/^\| Country \| Article 19: .+ \| Article 2: .+ \|$/)
    expect(lines[2]).toMatch(
      /^\| Germany – ets185: Party \(as of \d{4}-\d{2}-\d{2}\) \|.*§ 110 StPO: in full, read in the source .*\[\d+\].*\|.*§ 202a StGB.*\|$/,
    )
    // Each number in the table has its note, with a source and how it is known.
    const numbers = [...out.matchAll(/(?<!\\)\[(\d+)\]/g)].map(([, number]) => Number(number))
    for (const number of numbers) {
      expect(lines.find((line) => line.startsWith(`${number}. `))).toMatch(
        /Source: .+, .+ \((read in the source|editorial, not yet checked|stated in a secondary source)\)/,
      )
    }
    expect(numbers.length).toBeGreaterThan(5)
  })
  test("is JSON where nothing is said, and CSV that names what is not known", async () => {
    const json = JSON.parse((await command(`${MATRIX} de`)).out)
    expect(json).toMatchObject({ format: "glossator-matrix", version: 1 })
    expect(json.rows[0].cells).toHaveLength(2)
    const all = await command("matrix --provisions ets185:10 --format csv")
    expect(all.out).toMatch(/^\uFEFFcountry,.*source\r\n/)
    const row = /^[a-z]{2},[^\r]*,nothing known,+\r$/m
    expect(all.out).toMatch(row)
  })
})

describe("path, since and source", () => {
  test("path prints nodes and the links between them", async () => {
    const { out } = await command("path fr/code-penal:323-1 ets185 --limit 1")
    const { paths, complete } = JSON.parse(out)
    expect(complete).toBe(true)
    expect(paths[0].nodes[0].id).toBe("fr/code-penal:323-1")
    expect(paths[0].nodes.at(-1).id).toBe("ets185")
    expect(paths[0].links).toHaveLength(paths[0].nodes.length - 1)
    expect(paths[0].links[0][0].sources).not.toHaveLength(0)
  })
  test("since tells changes with their sources, and what is not known since", async () => {
    const { changes, unconfirmed } = JSON.parse((await command("since 2022-05")).out)
    expect(changes).toContainEqual(
      expect.objectContaining({
        date: "2022-05-12",
        field: "signed",
        certain: true,
        of: expect.objectContaining({ from: "us", to: "cets224" }),
      }),
    )
    expect(unconfirmed).toEqual([])
  })
  test("source tells what rests on it, and what on it alone", async () => {
    const told = JSON.parse((await command("source src/coe-chart-185")).out)
    expect(told.supports).toBe(told.facts.length)
    expect(told.alone).toBe(told.facts.filter(({ alone }: { alone: boolean }) => alone).length)
    expect(told.facts).toContainEqual(
      expect.objectContaining({ of: expect.objectContaining({ from: "us", to: "ets185" }) }),
    )
  })
  test("source tells the groups of States that rest on it", async () => {
    const told = JSON.parse((await command("source src/un-m49")).out)
    expect(told.groups).toContainEqual(
      expect.objectContaining({ id: "south-america", alone: true, sources: [expect.anything()] }),
    )
  })
})

test("a reader that stops early is no error", async () => {
  const shell = promisify(execFile)(
    "sh",
    ["-c", `"${process.execPath}" scripts/graph.ts matrix --provisions ets185:2 | head -c 1`],
    { cwd: ROOT },
  )
  expect(await shell).toMatchObject({ stdout: "{", stderr: "" })
})

test("help lists every command", async () => {
  const { code, out } = await graph("--help")
  expect(code).toBe(0)
  for (const name of ["stats", "search", "export", "matrix", "path", "since", "source", "check"])
    expect(out).toContain(`-- ${name}`)
})

describe("a mistake is one sentence on standard error, exit status 1 and no output", () => {
  const damaged = join(folder, "damaged.json")
  writeFileSync(damaged, '{"format": "glossator-subset", "nodes": [')
  test.each<[string, string[], string]>([
    ["no command", [], "known: stats"],
    ["unknown command", ["statistics"], '"statistics"'],
    ["unknown option", ["stats", "--deep"], "--deep"],
    ["option without value", ["export", "--around"], "--around"],
    ["unknown id", ["export", "--around", "ets185:18.9"], '"ets185:18.9"'],
    ["unknown format", ["export", "--around", "ets185:18", "--format", "gexfx"], '"gexfx"'],
    ["unknown kind", ["export", "--around", "ets185:18", "--kinds", "implement"], '"implement"'],
    ["wrong depth", ["export", "--around", "ets185:18", "--depth", "-1"], "--depth"],
    ["neither around nor search", ["export"], "--around"],
    ["both around and search", ["export", "--around", "fr", "--search", "fr"], "--search"],
    ["an edge kind for a search", ["export", "--search", "x", "--kinds", "cites"], '"cites"'],
    ["depth of a search", ["export", "--search", "x", "--depth", "2"], "--depth"],
    ["id without option", ["export", "ets185:18"], "--around ets185:18"],
    ["search that finds nothing", ["export", "--search", "zqxwvk"], "zqxwvk"],
    ["search without text", ["search"], "text"],
    ["wrong limit", ["search", "18", "--limit", "many"], "many"],
    ["wrong day", ["stats", "--today", "tomorrow"], '"tomorrow"'],
    ["unknown commit", ["stats", "--against", "no-such"], '"no-such"'],
    ["matrix of nothing", ["matrix"], "--provisions"],
    ["matrix without option", ["matrix", "ets185:19"], "--provisions ets185:19"],
    ["matrix of no countries", ["matrix", "--provisions", "fr", "--countries", ","], "--countries"],
    ["matrix of a country", ["matrix", "--provisions", "fr"], '"fr"'],
    [
      "matrix with a treaty as country",
      ["matrix", "--provisions", "ets185:2", "--countries", "ets185"],
      '"ets185"',
    ],
    ["unknown provision", ["matrix", "--provisions", "ets185:99"], '"ets185:99"'],
    ["unknown table format", ["matrix", "--provisions", "ets185:2", "--format", "xls"], '"xls"'],
    ["path to nowhere", ["path", "fr"], "two ids"],
    ["path to an unknown id", ["path", "fr", "ets185:99"], '"ets185:99"'],
    ["too long a path", ["path", "fr", "de", "--steps", "99"], '"99"'],
    ["since no date", ["since"], "one date"],
    ["since a wrong date", ["since", "last year"], '"last year"'],
    ["no source", ["source"], "one id"],
    ["unknown source", ["source", "src/coe-chart-158"], "src/coe-chart-185"],
    ["missing file", ["check", "nowhere.json"], "nowhere.json"],
    ["truncated file", ["check", damaged], "breaks off"],
    ["another file", ["check", "package.json"], "package.json"],
  ])("%s", async (_name, args, told) => {
    const { code, out, error } = await graph(...args)
    expect(code).toBe(1)
    expect(out).toBe("")
    expect(error).toContain(told)
    expect(error.trimEnd()).toMatch(/^[^\n]+\.$/)
  })
})
