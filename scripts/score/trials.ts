import { readdirSync, readFileSync } from "node:fs"
import * as z from "zod"
import { wilson } from "#graph/read/resolve/confidence.ts"
import { Fault } from "../lib/fault.ts"

const TRIALS = new URL("../../test/read/trials/", import.meta.url)
const count = z.int().check(z.nonnegative())

/** A mark that a person who read the page found to be wrong. */
const wrongMark = z.strictObject({
  /** The words that were marked. */
  form: z.string().check(z.minLength(1), z.maxLength(80)),
  /** What the mark said it is. */
  claimed: z.string().check(z.minLength(1)),
  /** What it really was. */
  was: z.string().check(z.minLength(1)),
  /** Whether it was painted as sure. */
  sure: z.boolean(),
  /** The commit since which it is read right, or false. */
  mended: z.union([z.string().check(z.minLength(4)), z.literal(false)]),
})

/** A real page that was read for the first time: facts and numbers, no sentence of it. */
const trial = z
  .strictObject({
    address: z.string().check(z.minLength(8)),
    title: z.string().check(z.minLength(1)),
    /** Whether it is a body of law, judgments or writing taken whole, little of which deals with us. */
    collection: z.optional(z.literal(true)),
    words: count.check(z.positive()),
    /** The commit whose reader made the first try. */
    reader: z.string().check(z.regex(/^[0-9a-f]{7,40}$/)),
    marks: z.strictObject({ sure: count, unsure: count }),
    wrong: z.array(wrongMark),
    /** References to provisions and decisions of the graph that got no mark. */
    missed: count,
    missedForms: z.array(z.string().check(z.minLength(1), z.maxLength(80))),
  })
  .check(
    z.refine(({ marks, wrong }) => {
      const sure = wrong.filter((one) => one.sure).length
      return sure <= marks.sure && wrong.length - sure <= marks.unsure
    }, "more marks are wrong than there are"),
    z.refine(({ missed, missedForms }) => {
      return missedForms.length <= missed && missedForms.length > 0 === missed > 0
    }, "the forms that were missed do not fit their number"),
  )

export type Trial = z.infer<typeof trial>

/** The trials by language, in the order of the files' names. */
export function loadTrials(): Map<string, Trial[]> {
  const files = readdirSync(TRIALS).filter((name) => name.endsWith(".json"))
  return new Map(files.sort().map((name) => [name.replace(".json", ""), load(name)]))
}

/** @throws Fault at the first entry that is not well formed */
function load(name: string): Trial[] {
  const trials = checkTrials(JSON.parse(readFileSync(new URL(name, TRIALS), "utf8")), name)
  const addresses = trials.map(({ address }) => address)
  const twice = addresses.find((address, i) => addresses.indexOf(address) < i)
  if (twice === undefined) return trials
  throw new Fault(`test/read/trials/${name}: ${twice} stands there twice; only a first try counts.`)
}

/** @throws Fault where an entry is not well formed */
export function checkTrials(value: unknown, name: string): Trial[] {
  const { data, error } = z.array(trial).safeParse(value)
  if (data !== undefined) return data
  const { path, message } = error.issues[0]!
  throw new Fault(`test/read/trials/${name}: entry ${path.join(".")}: ${message}; correct it.`)
}

const HEAD = [
  "pages nobody tuned on",
  "pages",
  "words",
  "marks",
  "right",
  "at least",
  "sure marks",
  "right",
  "at least",
  "wrong, mended since",
  "recall",
]

/**
 * A row a language and one for all, as texts: how right the marks were when a page was first read; one
 * for pages on the subject and one for whole collections, where every mark is suspect; and one for each
 * half of the pages, which stand in the order of reading: does what was mended help?
 */
export function trialRows(trials: ReadonlyMap<string, readonly Trial[]>): string[][] {
  const lists = [...trials.values()]
  const half = ({ length }: readonly Trial[]): number => Math.ceil(length / 2)
  return [
    HEAD,
    ...[...trials].map(([lang, list]) => rowOf(lang, list)),
    rowOf("all", lists.flat()),
    rowOf(
      "on the subject",
      lists.flat().filter((one) => one.collection !== true),
    ),
    rowOf(
      "collections",
      lists.flat().filter((one) => one.collection === true),
    ),
    rowOf(
      "earlier half",
      lists.flatMap((list) => list.slice(0, half(list))),
    ),
    rowOf(
      "later half",
      lists.flatMap((list) => list.slice(half(list))),
    ),
  ]
}

function rowOf(name: string, trials: readonly Trial[]): string[] {
  const sum = (of: (one: Trial) => number): number => trials.reduce((all, one) => all + of(one), 0)
  const sure = sum(({ marks }) => marks.sure)
  const marks = sure + sum((one) => one.marks.unsure)
  const wrong = trials.flatMap((one) => one.wrong)
  const right = marks - wrong.length
  const sureRight = sure - wrong.filter((one) => one.sure).length
  const mended = wrong.filter((one) => one.mended !== false).length
  const wanted = right + sum(({ missed }) => missed)
  return [
    name,
    String(trials.length),
    String(sum(({ words }) => words)),
    String(marks),
    share(right, marks),
    atLeast(right, marks),
    String(sure),
    share(sureRight, sure),
    atLeast(sureRight, sure),
    `${mended} of ${wrong.length}`,
    share(right, wanted),
  ]
}

function atLeast(right: number, found: number): string {
  return found === 0 ? "–" : share(wilson(right, found), 1)
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`
}
