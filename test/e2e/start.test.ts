import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { readSubset } from "#graph/export/index.ts"
import { runHeadless } from "../../scripts/start/headless.ts"
import { samplePage, serveSite, watched, type Site } from "./pages.ts"
import { builtExtension } from "./session.ts"

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

describe("start without a display", () => {
  let site: Site
  let out: string

  beforeAll(async () => {
    site = await serveSite({
      "sample.html": samplePage(),
      "nothing.html": watched("<p>No law here at all.</p>"),
    })
  })
  afterAll(() => site.close())
  beforeEach(() => {
    out = mkdtempSync(join(folder, "out-"))
    writeFileSync(join(out, "subset.json"), "earlier")
  })

  test("leaves two pictures and an export that can be read back", async () => {
    await runHeadless({ url: site.at("sample.html"), name: "a" }, builtExtension("chrome"), out)
    const subset = readSubset(readFileSync(join(out, "subset.json"), "utf8"))
    expect(subset.nodes.map((node) => node.id)).toContain("ets185:2")
    expect(readdirSync(out).sort()).toEqual(["page.png", "panel.png", "subset.json"])
  })

  test("says so where there is no reference, and keeps what was there", async () => {
    await runHeadless({ url: site.at("nothing.html"), name: "b" }, builtExtension("chrome"), out)
    expect(readFileSync(join(out, "subset.json"), "utf8")).toBe("earlier")
    expect(existsSync(join(out, "page.png"))).toBe(false)
  })
})
