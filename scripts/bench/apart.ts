import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { Fault } from "../lib/fault.ts"
import type { Figure } from "./figure.ts"

/**
 * The figures that a script of this folder prints, one JSON line each, run in a process of its own.
 * @throws Fault where it fails, with its last words
 */
export function measuredIn(
  script: string,
  flags: readonly string[],
  args: readonly string[] = [],
): Figure[] {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, file, ...args],
    { encoding: "utf8", maxBuffer: 1 << 24 },
  )
  if (status !== 0) {
    const why = stderr.trim().split("\n").at(-1) ?? String(signal)
    throw new Fault(`${script} ${args.join(" ")} could not be measured (${why}); is memory short?`)
  }
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Figure)
}
