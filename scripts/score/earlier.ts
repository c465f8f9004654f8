import { execFileSync } from "node:child_process"
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Reference } from "#graph/read/index.ts"
import { Fault } from "../lib/fault.ts"
import type { Case } from "./sets.ts"

const ROOT = fileURLToPath(new URL("../../", import.meta.url))

/** Run in the earlier tree: reads cases from standard input with the reader of that time. */
const PROGRAM = `import { readFileSync } from "node:fs"
import { loadReader } from "./scripts/lib/reader.ts"
import { readCases } from "./read-cases.ts"
process.stdout.write(JSON.stringify(readCases(loadReader(), JSON.parse(readFileSync(0, "utf8")))))
`

/**
 * What the reader of another commit finds in the same cases.
 * @throws Fault where git does not know the commit
 */
export function readAt(commit: string, cases: readonly Case[]): Reference[][][] {
  const folder = mkdtempSync(join(tmpdir(), "glossator-score-"))
  try {
    unpack(commit, folder)
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"))
    copyFileSync(join(ROOT, "scripts/score/read-cases.ts"), join(folder, "read-cases.ts"))
    writeFileSync(join(folder, "read.ts"), PROGRAM)
    const answer = execFileSync(process.execPath, ["read.ts"], {
      cwd: folder,
      input: JSON.stringify(cases),
      maxBuffer: 1 << 28,
      encoding: "utf8",
    })
    return JSON.parse(answer) as Reference[][][]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function unpack(commit: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  let tar: Buffer
  try {
    tar = execFileSync("git", ["archive", commit, "package.json", "graph", "data", "scripts"], {
      cwd: ROOT,
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    })
  } catch {
    throw new Fault(`There is no commit "${commit}" here to compare with; say one that git knows.`)
  }
  execFileSync("tar", ["-x", "-C", folder], { input: tar })
}
