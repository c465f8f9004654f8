import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { test } from "vitest"

/** The real documents the project came from; they lie beside the project where it is developed. */
const SHARED = fileURLToPath(new URL("../../shared", import.meta.url))

/** Registers tests that need those documents, or one skipped test that says why. */
export function withSeeds(register: (shared: (path: string) => string) => void): void {
  if (existsSync(`${SHARED}/seeds`)) register((path) => readFileSync(`${SHARED}/${path}`, "utf8"))
  else test.skip("skipped: no seed documents", () => {})
}
