import type { CountryFile } from "#graph/model/files/country.ts"
import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"
import { walk } from "./walk.ts"

const DATES = new Set([
  "date",
  "dates",
  "opened",
  "signed",
  "ratified",
  "inForce",
  "asOf",
  "adopted",
])
/** What a State does with a treaty, in the order in which it can happen; then the day it is told for. */
const STEPS = ["signed", "ratified", "inForce", "asOf"] as const

type Status = CountryFile["status"][number]

/** Dates are days of the calendar, spans run forwards, and a status follows the course of a treaty. */
export function checkDates(
  files: readonly DataFile[],
  today = new Date().toISOString().slice(0, 10),
): DataFault[] {
  const opened = new Map(
    files
      .filter(({ kind }) => kind === "instruments")
      .map(({ value }) => value as InstrumentFile)
      .map((instrument) => [instrument.id, instrument.opened]),
  )
  return files.flatMap(({ file, kind, value }) => [
    ...calendar(value).map((fault) => ({ file, ...fault })),
    ...(kind === "countries" ? (value as CountryFile).status : []).flatMap((status, i) =>
      course(status, opened.get(status.instrument), today).map(([field, reason]) => ({
        file,
        path: `status[${i}].${field}`,
        reason,
      })),
    ),
  ])
}

function calendar(value: object): Omit<DataFault, "file">[] {
  const faults: Omit<DataFault, "file">[] = []
  walk(value, (key, text, path) => {
    if (!DATES.has(key) || typeof text !== "string") return
    const ends = text.split("/").filter((end) => /^\d{4}/.test(end))
    const wrong = ends.find((end) => !exists(end))
    if (wrong !== undefined) {
      const reason = `"${key}" is "${text}", but the calendar has no ${wrong}; correct it.`
      faults.push({ path, reason })
    } else if (ends.length === 2 && isBefore(ends[1]!, ends[0]!)) {
      const reason = `"${key}" is "${text}", which ends before it begins; put the earlier date first.`
      faults.push({ path, reason })
    }
  })
  return faults
}

/** What cannot be in the record of a State's status, by field. */
function course(status: Status, opened: string | undefined, today: string): [string, string][] {
  const faults: [string, string][] = []
  const dated = STEPS.flatMap((step) => {
    const date = status[step]
    return date === undefined ? [] : [{ step, date }]
  })
  for (const [i, { step, date }] of dated.entries()) {
    const earlier = dated[i - 1]
    const from = `"${step}" is ${date}, before`
    if (earlier !== undefined && isBefore(date, earlier.date))
      faults.push([step, `${from} "${earlier.step}" (${earlier.date}); correct one of the two.`])
    else if (opened !== undefined && isBefore(date, opened))
      faults.push([
        step,
        `${from} ${status.instrument} was opened for signature (${opened}); correct it.`,
      ])
  }
  if (isBefore(today, status.asOf))
    faults.push(["asOf", `"asOf" is ${status.asOf}, which is still to come; correct it.`])
  if (status.status !== "party" && status.inForce !== undefined) {
    const reason = `"inForce" has a date, but the status is "${status.status}"; make it "party" or take the date away.`
    faults.push(["inForce", reason])
  }
  return faults
}

function exists(date: string): boolean {
  const whole = `${date}-01-01`.slice(0, 10)
  const time = Date.parse(`${whole}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)
}

/** true where one date is surely before the other: "2001" is not before "2001-05". */
function isBefore(a: string, b: string): boolean {
  const known = Math.min(a.length, b.length)
  return a.slice(0, known) < b.slice(0, known)
}
