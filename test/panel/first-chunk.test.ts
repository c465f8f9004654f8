import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { expect, test } from "vitest"

const ROOT = join(import.meta.dirname, "../..")

/** Modules that are loaded with a file: what it imports for more than types, at any remove. */
function loadedWith(file: string, found = new Map<string, string>()): Map<string, string> {
  const code = readFileSync(file, "utf8")
  const imports = code.matchAll(/^(?:import|export)\s(?!type\b)(?:[\w\s{},*]+\sfrom\s)?"([^"]+)"/gm)
  for (const [, name] of imports) {
    const path = name!.startsWith("#")
      ? join(ROOT, name!.slice(1))
      : name!.startsWith(".")
        ? resolve(dirname(file), name!)
        : name!
    if (found.has(path)) continue
    found.set(path, file)
    if (/\.tsx?$/.test(path) && existsSync(path)) loadedWith(path, found)
  }
  return found
}

test.each(["zod/mini", "minisearch", "sigma"])(
  "the panel's first paint does not wait for %s",
  (name) => {
    const loaded = loadedWith(join(ROOT, "extension/panel/start.tsx"))
    expect(loaded.has(join(ROOT, "graph/query/open.ts"))).toBe(true)
    expect(loaded.get(name)).toBeUndefined()
  },
)
