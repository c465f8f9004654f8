import type { Reference } from "#graph/read/index.ts"
import { askEarlier } from "../lib/earlier.ts"
import type { Case } from "./sets.ts"

/** Reads cases from standard input with the reader of that time. */
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
  return askEarlier(commit, {
    text: PROGRAM,
    input: JSON.stringify(cases),
    with: ["scripts/score/read-cases.ts"],
  }) as Reference[][][]
}
