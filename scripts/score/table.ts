import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { Tally } from "./tally.ts"

export const MEASURED = fileURLToPath(
  new URL("../../graph/read/resolve/measured.ts", import.meta.url),
)

/** The table of measurements as the reader ships it. */
export function measuredText(byRule: Tally): string {
  const rows = [...byRule]
    .filter(([, { found }]) => found > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { right, found }]) => `  ${quoted(key)}: [${right}, ${found}],`)
  return `/**
 * By combination of rules, how many references of the development sets were right, of how many found.
 * Made by \`npm run score -- --write\`: do not edit.
 */
export const MEASURED: Record<string, readonly [right: number, found: number]> = {
${rows.join("\n")}
}
`
}

/** As the formatter of the project writes a key. */
function quoted(key: string): string {
  return /^[a-z]+$/.test(key) ? key : `"${key}"`
}

/** Writes the table; answers whether it has changed. */
export function writeMeasured(text: string): boolean {
  if (readFileSync(MEASURED, "utf8") === text) return false
  writeFileSync(MEASURED, text)
  return true
}

/** Lines of columns, the first one to the left and the others to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join("  "),
    )
    .join("\n")
}
