import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

/** One named part of a check: a program of this project and its arguments. */
export interface Step {
  name: string
  /** Path from the root of the project; run by the same Node as this. */
  program: string
  args: string[]
}

/** Runs a step with its output shown; whether it succeeded. */
export function runStep({ name, program, args }: Step): boolean {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const { status, signal } = spawnSync(process.execPath, [program, ...args], {
    cwd: ROOT,
    stdio: "inherit",
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const how = status === 0 ? "passed" : `FAILED (${signal ?? `exit status ${status}`})`
  console.log(`── ${name} ${how} in ${seconds} s`)
  return status === 0
}
