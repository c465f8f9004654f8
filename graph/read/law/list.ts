import { hasSuchPart, isBelow, small } from "./below.ts"
import { isLetterAt, skipSpaces } from "../words/chars.ts"
import { readAdverb, readNumber, type NumberRead } from "./number.ts"
import { labelAt } from "./labels.ts"
import { afterSeparator, afterUnit, isDash } from "./separators.ts"
import { partAt, readSteps, romanPartAt, type Step } from "./steps.ts"
import type { Style } from "./style.ts"

/** One provision of a list: "202a Abs. 1". */
export interface Item {
  start: number
  end: number
  number: NumberRead
  steps: Step[]
  /** Other end of a range. */
  to: NumberRead | null
}

/** Provisions read at a place, without the law: "§§ 202a, 202b und 303a". */
export interface Chain {
  start: number
  end: number
  items: Item[]
  /** The unit word as written: "§§", "artículo". */
  unit: string
  /** Whether the unit word read last stands before several: "§§", "articles". */
  many: boolean
}

/** Lists go on for so many members, so that a text of numbers is read in linear time. */
const LONGEST = 40

export function addItem(
  text: string,
  chain: Chain,
  start: number,
  number: NumberRead,
  style: Style,
): void {
  const steps: Step[] = []
  const end = readSteps(text, number.end, style, steps)
  chain.items.push({ start, end, number, steps, to: null })
  chain.end = end
}

/** Reads lists, ranges and open ends after the first member. */
export function goOn(text: string, chain: Chain, style: Style): void {
  while (chain.items.length < LONGEST) {
    const last = chain.items.at(-1)!
    const q = skipSpaces(text, chain.end)
    if (style.following.at(text, q) !== undefined) {
      chain.end = style.following.end
      if (text.charCodeAt(chain.end) === 46) chain.end += 1
      continue
    }
    if (last.to === null && range(text, q, chain, style)) continue
    const next = afterSeparator(text, q, style)
    if (next >= 0 ? !member(text, next, chain, style) : !another(text, q, chain, style)) return
  }
}

/** "§§ 202a 202b 303a": after the sign for several, a space parts them well enough. */
function another(text: string, at: number, chain: Chain, style: Style): boolean {
  if (chain.unit !== "§§" || at === chain.end || chain.items.at(-1)!.steps.length > 0) return false
  const number = readNumber(text, at, style)
  if (number === null || !/^\d\d/.test(number.key)) return false
  addItem(text, chain, at, number, style)
  return true
}

function range(text: string, at: number, chain: Chain, style: Style): boolean {
  let q = -1
  if (style.range.at(text, at) !== undefined) q = skipSpaces(text, style.range.end)
  // "§§ 202a – 202d", but "art. 2 — 50 anos" is punctuation.
  else if (isDash(text, at) && (chain.many || at === chain.end)) q = skipSpaces(text, at + 1)
  if (q < 0) return false
  const unit = afterUnit(text, q, style)
  if (unit >= 0) q = unit
  const last = chain.items.at(-1)!
  const steps: Step[] = []
  // "incisos I a III" stays in its provision.
  const roman = last.steps.length > 0 ? romanPartAt(text, q, style, steps) : -1
  if (roman >= 0) {
    last.end = chain.end = roman
    return true
  }
  const number = readNumber(text, q, style)
  if (number === null) return false
  const end = readSteps(text, number.end, style, steps)
  const step = last.steps.at(-1)
  if (step !== undefined && steps.length === 0 && small(number)) {
    // "Abs. 1 bis 3" stays in its provision.
    last.end = end
    chain.end = end
    return true
  }
  // "477.1 to 477.3", "1 (1) to 1 (3)": the end is as deep as the beginning.
  if (steps.length === last.steps.length)
    last.to = { ...number, key: [number.key, ...steps.map(({ value }) => value)].join(".") }
  else last.to = number
  last.end = end
  chain.end = end
  return true
}

function member(text: string, at: number, chain: Chain, style: Style): boolean {
  const last = chain.items.at(-1)!
  // "art. 155, § 2º e § 4º": the sign of the paragraphs.
  const isPart = text[at] === "§" && chain.unit[0] !== "§" && style.parts.at(text, at) !== undefined
  const unit = isPart ? -1 : afterUnit(text, at, style)
  if (unit >= 0) {
    const number = readNumber(text, unit, style)
    // "Subject to sections 16 to 22, sections 489.1 and 490 of the Code": two lists.
    if (
      isLetterAt(text, at) &&
      text.charCodeAt(chain.end) === 44 &&
      skipSpaces(text, chain.end + 1) === at
    )
      if (style.many.at(text, at) !== undefined) return false
    if (number !== null) {
      chain.many = style.many.at(text, at) !== undefined
      addItem(text, chain, at, number, style)
      return true
    }
  }
  const adverb = readAdverb(text, at, last.number)
  if (adverb !== null) {
    addItem(text, chain, at, adverb, style)
    return true
  }
  const part: Step[] = []
  const roman = last.steps.length > 0 ? romanPartAt(text, at, style, part) : -1
  const end = roman >= 0 ? roman : partAt(text, at, style, part)
  if (end >= 0) return sameProvision(text, at, end, part, chain, style)
  if (last.steps.length > 0 && text.charCodeAt(at) === 40) {
    const steps: Step[] = []
    const after = readSteps(text, at, style, steps)
    if (steps.length > 0) return sameProvision(text, at, after, steps, chain, style)
  }
  const number = readNumber(text, at, style)
  if (number !== null) {
    const step = last.steps.at(-1)
    const isOther =
      step !== undefined &&
      step.by !== "(" &&
      step.by !== "." &&
      (!chain.many || isBelow(number, last.number)) &&
      small(number) &&
      !hasSuchPart(text, number, last.steps, style)
    if (isOther) {
      const steps = [{ value: number.key, by: step.by }]
      return sameProvision(text, at, number.end, steps, chain, style)
    }
    // "art. 350, 2 Sr": lists go upwards, so this is paragraph 2.
    if (step === undefined && !chain.many && isBelow(number, last.number))
      return sameProvision(text, at, number.end, [{ value: number.key, by: "," }], chain, style)
    addItem(text, chain, at, number, style)
    return true
  }
  const step = last.steps.at(-1)
  const label = step === undefined || step.by === "(" ? null : labelAt(text, at, style)
  if (
    label === null ||
    step === undefined ||
    !/^[a-z]$/.test(step.value) ||
    !/^[a-z]$/.test(label.value)
  )
    return false
  return sameProvision(text, at, label.end, [{ value: label.value, by: step.by }], chain, style)
}

/** "Abs. 1 und 3", "(1)(a) and (b)": another part of the provision read last. */
function sameProvision(
  text: string,
  start: number,
  end: number,
  part: Step[],
  chain: Chain,
  style: Style,
): boolean {
  const last = chain.items.at(-1)!
  const by = part[0]!.by
  const kind = /^\d/.test(part[0]!.value)
  let level = last.steps.findLastIndex((step) => step.by === by && /^\d/.test(step.value) === kind)
  if (level < 0) level = last.steps.length
  const steps = [...last.steps.slice(0, level), ...part]
  const after = readSteps(text, end, style, steps)
  chain.items.push({ start, end: after, number: last.number, steps, to: null })
  chain.end = after
  return true
}
