import { compareIds } from "#graph/ids/index.ts"
import type { NumberRead } from "./number.ts"
import type { Step } from "./steps.ts"

/** Where a reference leads in a law's table. */
export interface Found {
  paths: string[]
  /** Steps of the text that are deeper than the table. */
  deeper: number
  /** Whether an end of a range is not in the table. */
  open?: boolean
}

/** A range has at most so many members. */
const LONGEST_RANGE = 80
/** Ends of a range are not further apart. */
const WIDEST = 300

/** The provisions of one law that are in the graph, found by their number as pages write it. */
export class Table {
  private readonly paths: readonly string[]
  private keys: Map<string, number> | null = null
  private readonly canonical: string[] = []
  /** Numbers that are not in the table themselves, with the parts that are, from the first one on. */
  private readonly parents = new Map<string, number[]>()
  /** Other ways to write numbers, and no parts of them. */
  private readonly written = new Set<string>()
  /**
   * Numbers whose dots are sections of their own: beside "487.01", "487.1" is not 487(1); where both
   * are there, "600-quater.1" is no paragraph of "600-quater".
   */
  private readonly decimal = new Set<string>()
  private hyphens = false
  private readonly dotted: boolean

  /** @param dotted whether "274.1" is one number in this country */
  constructor(paths: string, dotted: boolean) {
    this.paths = paths === "" ? [] : paths.split(" ")
    this.dotted = dotted
  }

  /** The provision that a number and its steps mean; null where it is not in the table. */
  find(number: NumberRead, to: NumberRead | null, steps: readonly Step[]): Found | null {
    const keys = this.open()
    if (to !== null) {
      const deep = dots(to.key) > dots(number.key) ? steps : []
      return this.range([number.key, ...deep.map(({ value }) => value)].join("."), to.key)
    }
    let key = number.key
    let depth = 0
    let best: Found | null = null
    for (;;) {
      // "260.2" may be written for 260-2, but "article 260, alinéa 2" is a part of 260.
      const isNumber = depth === 0 || steps[depth - 1]!.by === "." || !this.written.has(key)
      const at = isNumber ? keys.get(key) : undefined
      const children = at === undefined ? this.parents.get(key) : undefined
      if (at !== undefined) best = { paths: [this.paths[at]!], deeper: steps.length - depth }
      else if (best === null && children !== undefined && depth === steps.length)
        best = { paths: children.map((i) => this.paths[i]!), deeper: 0 }
      const step = steps[depth]
      if (step === undefined || (step.by !== "." && this.decimal.has(key))) break
      // "§ 215 a" is another provision than § 215, "274.1" another than 274.
      if (best !== null && (step.by === "~" || (step.by === "." && this.dotted))) best = null
      key += `${step.by === "~" ? "~" : "."}${step.value}`
      depth += 1
    }
    if (best !== null || number.dash < 0 || this.hyphens) return best
    return this.range(number.key.slice(0, number.dash), number.key.slice(number.dash + 1))
  }

  private range(from: string, to: string): Found | null {
    this.open()
    const end =
      to.length < from.length && /^\d+$/.test(to) && /-\d+$/.test(from) && !this.keys!.has(to)
        ? from.replace(/-\d+$/, `-${to}`)
        : to
    if (inOrder(from, end) >= 0) return null
    if (Number.parseInt(end, 10) - Number.parseInt(from, 10) > WIDEST) return this.both(from, end)
    const depth = dots(from)
    const paths: string[] = []
    for (const [i, key] of this.canonical.entries()) {
      if (inOrder(key, from) < 0 || inOrder(headOf(key, depth), end) > 0) continue
      if (dots(key) !== depth && this.keys!.has(headOf(key, depth))) continue
      paths.push(this.paths[i]!)
      if (paths.length >= LONGEST_RANGE) break
    }
    const open = !this.keys!.has(from) || !this.keys!.has(end)
    return paths.length === 0 ? null : { paths, deeper: 0, open }
  }

  /** "56-640 ter": attempt and the offence, read together; no range is as wide as a code. */
  private both(...keys: string[]): Found | null {
    const at = keys.map((key) => this.keys!.get(key)).filter((i) => i !== undefined)
    if (at.length === 0) return null
    return { paths: at.map((i) => this.paths[i]!), deeper: 0, open: at.length < keys.length }
  }

  private open(): Map<string, number> {
    if (this.keys !== null) return this.keys
    const keys = new Map<string, number>()
    this.keys = keys
    this.paths.forEach((path, i) => {
      const key = canonical(path)
      this.canonical.push(key)
      keys.set(key, i)
      if (/\d-\d/.test(key)) this.hyphens = true
      if (this.dotted && /^\d+\.0/.test(key)) this.decimal.add(key.slice(0, key.indexOf(".")))
    })
    this.canonical.forEach((key, i) => {
      for (const other of variants(key)) {
        if (keys.has(other)) continue
        keys.set(other, i)
        if (/\d-\d/.test(key)) this.written.add(other)
      }
      const [, own] = AFTER_ADVERB.exec(key) ?? []
      if (own !== undefined && keys.has(own)) this.decimal.add(own)
      for (let dot = key.lastIndexOf("."); dot > 0; dot = key.lastIndexOf(".", dot - 1)) {
        const parent = key.slice(0, dot)
        if (keys.has(parent) || (this.dotted && /^\d+$/.test(parent) && /\d/.test(key[dot + 1]!)))
          continue
        const children = this.parents.get(parent)
        // Who writes "art. 171" does not mean a paragraph 2-A, the only one that is here.
        if (children !== undefined) children.push(i)
        else if (FIRST.test(key.slice(dot))) this.parents.set(parent, [i])
      }
    })
    return keys
  }
}

/** "615-ter" → "615ter", "3A" → "3a", "323-1" as it is. */
function canonical(path: string): string {
  return path.toLowerCase().replace(/(?<!\d)-|-(?!\d)/g, "")
}

/** Other ways to write a number: "260.2" for "260-2", "786 a" for "786a". */
function* variants(key: string): Generator<string> {
  if (/\d-\d/.test(key)) yield key.replace(/(\d)-(?=\d)/g, "$1.")
  if (/\d\.\d/.test(key)) yield key.replace(/(\d)\.(?=\d)/, "$1-")
  // "art. 2605 CP" of a page that lost the raised figure of 260⁵.
  if (/^\d{3}-\d$/.test(key)) yield key.replace("-", "")
  // "art. 600 quater 1"
  if (AFTER_ADVERB.test(key)) yield key.replace(/\.(?=\d$)/, "")
  if (/\d[a-z]$/.test(key)) yield `${key.slice(0, -1)}~${key.at(-1)}`
}

/** ".1", ".a", ".1.a": the first part of a provision. */
const FIRST = /^(?:\.[1ai])+$/

/** "600quater.1": the number before the dot. */
const AFTER_ADVERB = /^(\d+(?:bis|ter|quater|[a-z]+ies))\.\d+$/

const LATIN = "bis ter quater quinquies sexies septies octies novies decies".split(" ")

/** Order of two numbers; "quater" comes after "ter". */
function inOrder(a: string, b: string): number {
  return compareIds(a.replace(ADVERB, placeOf), b.replace(ADVERB, placeOf))
}

const ADVERB = new RegExp(LATIN.join("|"))

function placeOf(adverb: string): string {
  return `.${LATIN.indexOf(adverb) + 2}.`
}

function dots(key: string): number {
  let count = 0
  for (const char of key) if (char === ".") count += 1
  return count
}

/** The first `depth` steps and the number of a key. */
function headOf(key: string, depth: number): string {
  return key
    .split(".")
    .slice(0, depth + 1)
    .join(".")
}
