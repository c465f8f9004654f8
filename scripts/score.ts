/**
 * `score`: how well the reader does on the development sets, by language, kind of set and rule.
 * `--write` brings the measured confidence up to date; `--against COMMIT` tells what was gained and
 * lost since then, on the sets as they are now; `trials` how right the reader was on real pages that
 * it had never been tried on.
 */
import { parseArgs } from "node:util"
import { wilson } from "#graph/read/resolve/confidence.ts"
import { Fault, run } from "./lib/fault.ts"
import { loadReader } from "./lib/reader.ts"
import { compare } from "./score/compare.ts"
import { readAt } from "./score/earlier.ts"
import { readCases } from "./score/read-cases.ts"
import { developmentSets } from "./score/sets.ts"
import { columns, measuredText, writeMeasured } from "./score/table.ts"
import { keyOf, tally, type Tally } from "./score/tally.ts"
import { loadTrials, trialRows } from "./score/trials.ts"

await run(async () => {
  const { trials, write, against } = readArguments()
  if (trials) {
    console.log(columns(trialRows(loadTrials())))
    return
  }
  const cases = developmentSets()
  const read = readCases(loadReader(), cases)
  if (against !== undefined) {
    console.log(compare(cases, readAt(against, cases), read, against))
    return
  }
  // The table must be the same wherever it is made: the seed documents do not count in it.
  const byRule = tally(cases, read, ({ kind }, reference) =>
    reference === null || kind === "seeds" ? null : keyOf(reference.why),
  )
  print(
    "language",
    tally(cases, read, ({ lang }) => lang || "not said"),
  )
  print(
    "kind of set",
    tally(cases, read, ({ kind }) => kind),
  )
  print("rules", byRule)
  if (write) {
    const changed = writeMeasured(measuredText(byRule))
    console.log(
      changed
        ? "graph/read/resolve/measured.ts: rewritten"
        : "graph/read/resolve/measured.ts: as it was",
    )
  }
})

function readArguments(): { trials: boolean; write: boolean; against?: string } {
  const fault = new Fault(
    "The arguments are not understood: say score [--write] [--against COMMIT], or score trials.",
  )
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { write: { type: "boolean", default: false }, against: { type: "string" } },
    })
    if (positionals.some((word) => word !== "trials")) throw fault
    return { trials: positionals.length > 0, ...values }
  } catch {
    throw fault
  }
}

/** Precision over what was found, its lower bound, and recall over what was wanted, where that is counted. */
function print(name: string, counts: Tally): void {
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { found, right, wanted }]) => [
      key,
      String(found),
      String(right),
      percent(found === 0 ? 1 : right / found),
      percent(wilson(right, found)),
      wanted === 0 ? "" : percent(right / wanted),
    ])
  const head = [name, "found", "right", "precision", "at least", "recall"]
  console.log(`${columns([head, ...rows])}\n`)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
