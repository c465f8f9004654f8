import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { builtExtension } from "./session.ts"

const ROOT = join(import.meta.dirname, "../..")

/** In the order in which a page may get them. */
const SCRIPTS = ["gate.js", "names.js", "reader.js", "card.js"]

describe.each(["chrome", "firefox"] as const)("what is built for %s", (browser) => {
  const size = (file: string) => statSync(join(builtExtension(browser), file)).size
  const code = (file: string) => readFileSync(join(builtExtension(browser), file), "utf8")

  test("the gate of every page is a few kilobytes", () => {
    // The words for articles grow with the languages that are known, a few bytes for each.
    expect(size("gate.js")).toBeLessThanOrEqual(5500)
  })

  test("all code of a page is 40 kB at most, besides the words and names that are looked for", () => {
    const words = ["gate.json", "names.json"]
      .map((file) => readFileSync(join(ROOT, "extension/generated", file)).length)
      .reduce((sum, each) => sum + each)
    const sizes = SCRIPTS.map(size)
    expect(sizes.reduce((sum, each) => sum + each) - words).toBeLessThanOrEqual(40_000)
  })

  test("no page holds the reader's data, words of the interface, or a library", () => {
    for (const file of SCRIPTS) {
      const foreign = /Strafgesetzbuch|cybercriminalit|webext|React|zod|zustand|idb/
      const word = foreign.exec(code(file))?.[0]
      expect(word, `${file} holds "${word}", which no page may get`).toBeUndefined()
    }
  })

  test("what the manifest says is there in both languages", () => {
    const wanted = code("manifest.json")
      .match(/__MSG_\w+__/g)!
      .map((name) => name.slice(6, -2))
    expect(wanted.length).toBeGreaterThan(5)
    for (const lang of ["en", "fr"]) {
      const messages = JSON.parse(code(`_locales/${lang}/messages.json`)) as object
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(wanted))
    }
  })
})
