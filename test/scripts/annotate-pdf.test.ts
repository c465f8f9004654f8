import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { judgment, scan } from "../viewer/pdfs.ts"

const PROGRAM = fileURLToPath(new URL("../../scripts/annotate.ts", import.meta.url))
const LOCKED = new URL("../fixtures/pdf/locked.pdf", import.meta.url)

let folder: string
let written: string[]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "glossator-pdf-"))
  const { bytes, targets } = await judgment(3)
  written = targets
  const files: Record<string, Uint8Array> = {
    "judgment.pdf": bytes,
    "scan.pdf": await scan(1),
    "locked.pdf": readFileSync(LOCKED),
    "truncated.pdf": bytes.subarray(0, 700),
    "corrupt.pdf": Buffer.from("%PDF-1.7\n%junk"),
    "empty.pdf": new Uint8Array(),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function annotate(name: string) {
  return spawnSync(process.execPath, [PROGRAM, join(folder, name)], { encoding: "utf8" })
}

test("a PDF is read as the viewer reads it: by columns, with the page of each reference", () => {
  const { status, stdout, stderr } = annotate("judgment.pdf")
  expect([status, stderr]).toEqual([0, ""])
  const { refs } = JSON.parse(stdout) as {
    refs: { targets: string[]; page: number; text: string; start: number; end: number }[]
  }
  expect(refs.flatMap(({ targets }) => targets)).toEqual(written.slice(0, refs.length))
  expect(refs.length).toBeGreaterThan(100)
  const pages = refs.map(({ page }) => page)
  expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  expect(new Set(pages)).toEqual(new Set([1, 2, 3]))
  for (const { start, end, text } of refs) expect(end - start).toBe(text.length)
})

describe("a file that cannot be read is said in one sentence", () => {
  test.each([
    ["scan.pdf", "holds no text"],
    ["locked.pdf", "protected by a password"],
    ["truncated.pdf", "damaged"],
    ["corrupt.pdf", "damaged"],
    ["empty.pdf", "damaged"],
  ])("%s", (name, words) => {
    const { status, stdout, stderr } = annotate(name)
    expect(status).toBe(1)
    expect(stdout).toBe("")
    expect(stderr.trim().split("\n")).toHaveLength(1)
    expect(stderr).toContain(words)
  })
})
