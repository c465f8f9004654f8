import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const START = fileURLToPath(new URL("../../scripts/start.ts", import.meta.url))

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "glossator-start-"))
  writeFileSync(join(folder, "paper.pdf"), "%PDF-1.7\n")
  writeFileSync(join(folder, "empty.txt"), "  \n\n")
  writeFileSync(join(folder, "latin1.txt"), Buffer.from("l'article 2 pr\u00e9cit\u00e9", "latin1"))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe("start refuses in one sentence", () => {
  test.each([
    ["a missing file", "no-such.txt", "There is no file"],
    ["a PDF, for now", "paper.pdf", "is a PDF"],
    ["a file without text", "empty.txt", "has no text in it"],
    ["a file in another encoding", "latin1.txt", "not text in UTF-8"],
    ["a folder", ".", "is not a file"],
  ])("%s", (_, name, sentence) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [START, join(folder, name)], {
      encoding: "utf8",
    })
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split("\n")).toHaveLength(1)
    expect(stdout).toBe("")
    expect(status).toBe(1)
  })
})
