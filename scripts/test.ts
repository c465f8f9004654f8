/**
 * `test.ts`: everything CI runs. `test.ts check`: only what needs no tests: data, format, lint,
 * types. All steps run even if one fails, so that one run tells everything; the last line counts
 * the tests.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { runStep, type Step } from "./lib/steps.ts"

const CHECKS: Step[] = [
  { name: "data check", program: "scripts/check-data.ts", args: [] },
  { name: "data build", program: "scripts/build-data.ts", args: [] },
  { name: "format", program: "node_modules/oxfmt/bin/oxfmt", args: ["--check"] },
  { name: "lint", program: "node_modules/oxlint/bin/oxlint", args: ["--deny-warnings"] },
  { name: "types", program: "node_modules/typescript/bin/tsc", args: [] },
]
const BROWSERS: Step = { name: "browsers", program: "scripts/lib/browser.ts", args: [] }
const BUILD: Step = { name: "build", program: "scripts/build.ts", args: ["all"] }
/** Pictures of that run on one sheet, for people to look at. */
const CONTACT: Step = { name: "contact sheet", program: "scripts/contact.ts", args: [] }

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const failures: string[] = []
const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
const only = process.argv[2]

if (only !== undefined && only !== "check") {
  console.error(`Unknown part "${only}": say check, or nothing for everything.`)
  process.exit(1)
}
for (const step of CHECKS) attempt(step)
if (only === undefined) {
  attemptTests("unit")
  attempt(BROWSERS)
  attempt(BUILD)
  attemptTests("e2e")
  attempt(CONTACT)
}
console.log(failures.length === 0 ? "\nAll steps passed." : `\nFailed: ${failures.join(", ")}.`)
if (failures.length > 0) process.exitCode = 1
if (only === undefined) {
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
}

function attempt(step: Step): void {
  if (!runStep(step)) failures.push(step.name)
}

/** Runs one vitest project and adds up its tests. A run that leaves no report is one failed test. */
function attemptTests(project: string): void {
  const folder = mkdtempSync(join(tmpdir(), "glossator-tests-"))
  const report = join(folder, "report.json")
  attempt({
    name: `${project} tests`,
    program: "node_modules/vitest/vitest.mjs",
    args: [
      "run",
      `--project=${project}`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
  })
  try {
    const result = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>
    counts.passed += result["numPassedTests"] ?? 0
    counts.failed += result["numFailedTests"] ?? 0
    counts.skipped += (result["numPendingTests"] ?? 0) + (result["numTodoTests"] ?? 0)
  } catch {
    counts.failed += 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
