import { execFileSync } from "node:child_process"
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { Fault } from "./fault.ts"

const ROOT = fileURLToPath(new URL("../../", import.meta.url))

/** What is run in the tree of an earlier commit. */
interface Program {
  /** A module whose standard output is JSON; the top of that tree is its folder. */
  text: string
  /** For its standard input. */
  input?: string
  /** Files of today that are laid beside it. */
  with?: readonly string[]
}

/**
 * The answer of a program in the tree of another commit: its code and data, today's packages.
 * @throws Fault where git does not know the commit
 */
export function askEarlier(commit: string, program: Program): unknown {
  const folder = mkdtempSync(join(tmpdir(), "glossator-earlier-"))
  try {
    unpack(commit, folder)
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"))
    for (const file of program.with ?? []) {
      copyFileSync(join(ROOT, file), join(folder, basename(file)))
    }
    writeFileSync(join(folder, "program.ts"), program.text)
    const answer = execFileSync(process.execPath, ["program.ts"], {
      cwd: folder,
      input: program.input ?? "",
      maxBuffer: 1 << 28,
      encoding: "utf8",
    })
    return JSON.parse(answer) as unknown
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function unpack(commit: string, folder: string): void {
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
