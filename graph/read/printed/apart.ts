import { joined, type Words } from "./beside.ts"
import { roomAfter, ITEM, needsNumber, SENTENCE_END } from "./paragraphs.ts"
import type { Run } from "./rows.ts"
import { hasNeighbour, zoneFrom } from "./zones.ts"

/** Lines that are read on from one to the next. */
export interface Part {
  lines: Run[]
  /** Whether nothing outside goes on in it. */
  alone: boolean
}

/** Lines further apart than this, in usual distances of lines, do not belong together. */
const GOES_ON = 1.35
/** Distance of lines, in heights of type, where none is known. */
const LEADING = 1.35
/** A line that begins in the middle of a sentence. */
const BEGINS_WITHIN = /^\P{L}?[\p{Ll}\p{Lo}]/u
/** A line that ends there: with a short word, as "of the" and "und" are, a comma or a hyphen. */
const ENDS_WITHIN = /(?:(?:^|[\s'’])\p{Ll}{1,5}|[,\p{Pd}])$/u

/**
 * Takes a column of a page apart where lines stand beside each other that are not one line, and too
 * few to be columns or a table: each is read by itself, down its column where that is plainly text.
 * @param runs from top to bottom and left to right
 */
export function partsOfColumn(runs: readonly Run[], words: Words): Part[] {
  const leading = leadingOf(runs)
  const lines = joined(runs, leading, words)
  const parts: Part[] = []
  let text: Run[] = []
  const closeText = (): void => {
    if (text.length > 0) parts.push({ lines: text, alone: false })
    text = []
  }
  for (let i = 0; i < lines.length;) {
    const zone = hasNeighbour(lines, i) ? zoneFrom(lines, i) : null
    const beside = zone?.runs.slice(0, endOf(zone.runs, leading)) ?? []
    if (!zone) {
      text.push(lines[i]!)
      i += 1
      continue
    }
    closeText()
    for (const { left, right } of zone.strips) {
      const strip = beside.filter((run) => run.left >= left && run.right <= right)
      if (strip.length === 0) continue
      for (const cell of textsOf(strip, words)) parts.push({ lines: cell, alone: true })
    }
    i += beside.length
  }
  closeText()
  return parts
}

/** How many lines from the first belong to those that stand beside each other. */
function endOf(lines: readonly Run[], leading: number): number {
  let count = 1
  while (count < lines.length && lines[count]!.y - lines[count - 1]!.y < GOES_ON * leading)
    count += 1
  return count
}

/**
 * The lines of a narrow column as one text, where they plainly are: each is full, or ends a sentence,
 * and words go on from one to the next. Otherwise only the lines that plainly go on are one.
 */
function textsOf(lines: readonly Run[], words: Words): Run[][] {
  const right = Math.max(...lines.map((line) => line.right))
  const steps = lines.slice(1).map((line, i) => stepTo(line, lines[i]!, right, words))
  const count = (step: Step): number => steps.filter((each) => each === step).length
  const isText = 2 * count("goes on") >= count("unknown") && !steps.includes("apart")
  const texts: Run[][] = [[lines[0]!]]
  for (const [i, step] of steps.entries()) {
    if ((isText && count("goes on") > 0) || step === "goes on") texts.at(-1)!.push(lines[i + 1]!)
    else texts.push([lines[i + 1]!])
  }
  return texts
}

type Step = "goes on" | "ends" | "unknown" | "apart"

function stepTo(line: Run, before: Run, right: number, { textOf }: Words): Step {
  if (line.y - before.y < 0.5 * before.size) return "apart"
  const [above, below] = [textOf(before), textOf(line)]
  if (needsNumber(above, below)) return "goes on"
  if (SENTENCE_END.test(above)) return "ends"
  // What would have fitted into the line before is not the same text.
  if (roomAfter({ ...before, text: above }, below, right) > 0) return "apart"
  return !ITEM.test(below) &&
    (BEGINS_WITHIN.test(below) || ENDS_WITHIN.test(above) || isNumberAfterWord(above, below))
    ? "goes on"
    : "unknown"
}

/** Whether the number of "Article 18" stands in the line below. */
function isNumberAfterWord(above: string, below: string): boolean {
  return /\p{L}$/u.test(above) && /^\(?\d/.test(below)
}

/** The usual distance from line to line, or what it would be. */
function leadingOf(runs: readonly Run[]): number {
  const steps: number[] = []
  for (const [i, { y, size }] of runs.entries()) {
    const step = i === 0 ? 0 : y - runs[i - 1]!.y
    if (step > 0.7 * size && step < 2.6 * size) steps.push(step)
  }
  if (steps.length < 3) return LEADING * (runs[0]?.size ?? 0)
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.4)]!
}
