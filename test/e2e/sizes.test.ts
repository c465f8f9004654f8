import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { builtExtension } from "./session.ts"

const ROOT = join(import.meta.dirname, "../..")

describe.each(["chrome", "firefox"] as const)("what pages load, built for %s", (browser) => {
  const size = (file: string) => statSync(join(builtExtension(browser), file)).size
  const code = (file: string) => readFileSync(join(builtExtension(browser), file), "utf8")
  const names = readFileSync(join(ROOT, "extension/generated/gate.json")).length

  test("the gate of every page is small", () => {
    expect(size("gate.js") - names).toBeLessThanOrEqual(7000)
    // The names grow with the laws that are known, a few bytes for each.
    expect(size("gate.js")).toBeLessThanOrEqual(16_000)
  })

  test("gate and page part are 40 kB of code at most, besides the names that the gate knows", () => {
    expect(size("gate.js") - names + size("reader.js")).toBeLessThanOrEqual(40_000)
  })

  test("no page holds the reader's data, words of the interface, or a library", () => {
    for (const file of ["gate.js", "reader.js"])
      expect(code(file)).not.toMatch(/Strafgesetzbuch|cybercriminalit|webext|React|zod|zustand|idb/)
  })
})
