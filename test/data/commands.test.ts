import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { Fault } from "../../scripts/lib/fault.ts"
import { loadData } from "../../scripts/lib/load-data.ts"

const ROOT = join(import.meta.dirname, "../..")
const FIXTURES = join(ROOT, "test/fixtures/data")

const folders = mkdtempSync(join(tmpdir(), "glossator-data-"))
afterAll(() => rmSync(folders, { recursive: true }))

/** A folder of its own with the sound data, and the files of a faulty folder laid over them. */
function folder(faulty?: string): string {
  const path = mkdtempSync(join(folders, "data-"))
  cpSync(join(FIXTURES, "valid"), path, { recursive: true })
  if (faulty !== undefined) cpSync(join(FIXTURES, "invalid", faulty), path, { recursive: true })
  return path
}

function checkData(...args: string[]): { status: number | null; lines: string[] } {
  const script = join(ROOT, "scripts/check-data.ts")
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: "utf8",
  })
  return { status, lines: `${stdout}${stderr}`.trimEnd().split("\n") }
}

test("check-data passes a sound folder", () => {
  expect(checkData(folder())).toEqual({ status: 0, lines: ["8 data files, no fault."] })
})

test("check-data names the fault and fails", () => {
  const { status, lines } = checkData(folder("no-such-article"))
  expect(status).toBe(1)
  expect(lines[0]).toMatch(/^countries\/fr\.json: laws\[0\]\S+\.to: ets185 has no Article 49/)
  expect(lines.at(-1)).toBe("8 data files, 1 fault in 1 of them.")
})

test.each([
  "unsorted-records",
  "unsorted-provisions",
  "unsorted-sources",
  "layout",
  "straight-apostrophe",
  "french-blanks",
])("--write mends %s", (name) => {
  const path = folder(name)
  const { status, lines } = checkData("--write", path)
  expect(lines.filter((line) => line.endsWith(": rewritten"))).toHaveLength(1)
  expect(status).toBe(0)
})

test.each(["truncated", "unknown-field", "key-twice"])("--write leaves %s as it is", (name) => {
  const path = folder(name)
  const file = name === "key-twice" ? "guidance/1.json" : "countries/fr.json"
  const before = readFileSync(join(path, file), "utf8")
  expect(checkData("--write", path).status).toBe(1)
  expect(readFileSync(join(path, file), "utf8")).toBe(before)
})

test("a file that nothing would read is named", () => {
  const path = folder()
  writeFileSync(join(path, "cases/k-v-f.yaml"), "id: case/k-v-f")
  writeFileSync(join(path, "cases/k-v-f.json~"), "an editor's copy")
  const { status, lines } = checkData(path)
  expect(status).toBe(1)
  expect(lines.slice(0, -1)).toEqual([
    'cases/k-v-f.yaml: Nothing reads this file: data files end in ".json"; rename it or take it away.',
  ])
})

test("fields in another order are written in the order of the model", () => {
  const path = folder()
  const file = join(path, "guidance/1.json")
  const before = readFileSync(file, "utf8")
  const reversed = Object.fromEntries(Object.entries(JSON.parse(before) as object).toReversed())
  writeFileSync(file, JSON.stringify(reversed))
  expect(checkData("--write", path).status).toBe(0)
  expect(readFileSync(file, "utf8")).toBe(before)
})

test("a folder that is not there, and an option that is not known, are one sentence each", () => {
  const nowhere = checkData("/nowhere/data")
  expect(nowhere).toEqual({
    status: 1,
    lines: ["/nowhere/data: there is no such folder; name one that holds data files."],
  })
  expect(checkData("--wrong").lines).toEqual([
    "The arguments are not understood: say check-data.ts [--write] [folder].",
  ])
})

test("loading broken data says file and position in one sentence", () => {
  const broken = folder("truncated")
  const load = () => loadData(broken)
  expect(load).toThrow(Fault)
  expect(load).toThrow(
    "countries/fr.json: The file ends too soon, at line 20, column 1; restore what is missing.",
  )
})
