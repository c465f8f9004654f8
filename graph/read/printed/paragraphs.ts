import type { Line } from "./types.ts"

/** Lines that read on from one to the next. */
export interface Paragraph {
  lines: Line[]
  kind: "body" | "heading" | "note"
}

export const SENTENCE_END = /[.!?:;]["'’»”)\]]*$/
/** A line that begins like a list item or a heading. */
export const ITEM =
  /^(?:[-–—*\p{So}\p{Co}•◦‣▪■●○►▶]\s|\d+(?:\.\d+)*[.)]?\s+\p{Lu}|\(?(?:[a-z]|[ivx]{1,4})\)\s|\([a-z]{2}\)\s|§\s?\d)/u
const BULLET = /^[•◦‣▪■●○►▶\p{Co}]\s/u
/** A line that begins a note at the foot of a page. */
const NOTE = /^(?:\d{1,3}|[*†‡]+|\[\d{1,3}\])[.)]?\s/
/** A short form before a number: "Art.", "par.", "no." */
const SHORT_FORM = /(?:^|[\s('’])\p{L}{1,5}\.$/u
const CAPITAL = /^\P{L}?\p{Lu}/u
/** Room for so many letters more is no chance: "Art. 5" may be held together. */
const SPARE = 4
/** Text with its lines so far apart, in heights of type, is set over the width of the page, */
const DOUBLE = 1.8
/** and a line of fewer letters is one by itself. */
const SHORT_LINE = 40
/** How many lines before and after one are near it. */
const AROUND = 3
const HYPHEN_END = /\p{L}[-\u00AD\u2010]$/u

/** The paragraphs of a page, in reading order; none goes over the edge of a column. */
export function paragraphsOf(lines: readonly Line[], bodySize: number): Paragraph[] {
  const found: Paragraph[] = []
  let from = 0
  while (from < lines.length) {
    let to = from
    while (to < lines.length && lines[to]!.column === lines[from]!.column) to += 1
    found.push(...paragraphsOfColumn(lines.slice(from, to), bodySize))
    from = to
  }
  return found
}

function paragraphsOfColumn(lines: readonly Line[], bodySize: number): Paragraph[] {
  const found: Paragraph[] = []
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity)
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity)
  const leadingOf = usualLeadings(lines, bodySize)
  let inNotes = false
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const leading = leadingOf(line)
    const isFirst = found.at(-1)?.lines.length === 1
    if (
      before &&
      !begins(line, before, isFirst, { left, right, around: rightAround(lines, i), leading })
    ) {
      found.at(-1)!.lines.push(line)
      continue
    }
    const small = line.size < 0.93 * bodySize
    inNotes = small && (inNotes || NOTE.test(line.text) || startsNotes(lines, i, leading))
    const isLarge = line.size > 1.12 * bodySize && !line.cell
    const kind = inNotes ? "note" : isLarge ? "heading" : "body"
    found.push({ lines: [line], kind })
  }
  return found
}

/** How far lines reach that are near one, and begin where it does. */
function rightAround(lines: readonly Line[], at: number): number {
  const { left, size } = lines[at]!
  const near = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1)
  return Math.max(
    ...near.filter((line) => Math.abs(line.left - left) < size).map(({ right }) => right),
  )
}

/** Small type under a wide gap down to the end of the column: notes whose marks were raised. */
function startsNotes(lines: readonly Line[], at: number, leading: number): boolean {
  const before = lines[at - 1]
  if (!before || lines[at]!.y - before.y < 1.2 * leading) return false
  return lines.slice(at).every(({ size }) => size <= lines[at]!.size * 1.05)
}

interface Column {
  left: number
  right: number
  /** Where the lines around end that are set in as far: those of a quotation end earlier. */
  around: number
  leading: number
}

/**
 * Whether a line begins a paragraph after the line before it in the same column.
 * @param isFirst whether the line before begins one, indented or not
 */
function begins(
  line: Line,
  before: Line,
  isFirst: boolean,
  { left, right, around, leading }: Column,
): boolean {
  const down = line.y - before.y
  const size = before.size
  // Another cell of the same row, or a jump back up.
  if (down < 0.5 * size) return true
  if (down > 1.35 * leading && down > 1.3 * size) return true
  if (Math.abs(line.size - size) > 0.12 * size) return true
  if (BULLET.test(line.text)) return true
  // A line much too short for what follows it, as in a list of names without a full stop.
  const few = down > DOUBLE * size && before.text.length < SHORT_LINE
  const isAlone = few || roomAfter(before, line.text, around) > SPARE
  if (isAlone && CAPITAL.test(line.text)) return true
  const room = roomAfter(before, line.text, right)
  const ended = endsSentence(before.text, line.text, room)
  const short = room > 0 && before.right < right - 0.12 * (right - left)
  if (ITEM.test(line.text) && (ended || short)) return true
  if (!ended) return false
  if (down > 1.15 * leading + 1) return true
  const indented = line.left > (isFirst ? left : Math.max(left, before.left)) + 0.7 * size
  return short || indented
}

/** Whether a sentence ends with a line: not at the full stop of "Art.", nor of "the 23." */
function endsSentence(text: string, next: string, room: number): boolean {
  if (!SENTENCE_END.test(text) || needsNumber(text, next)) return false
  return room > 0 || !/\d\.$/.test(text)
}

/** How many letters would have fitted into a line before `end`, besides the first word of the next. */
export function roomAfter(
  { text, left, right, size }: Pick<Line, "text" | "left" | "right" | "size">,
  next: string,
  end: number,
): number {
  const letter = (right - left) / text.length
  return (end - right - 0.5 * size) / letter - next.split(/\s/, 1)[0]!.length - 1
}

/** Whether "Art." at the end of a line waits for the number that begins the next. */
export function needsNumber(text: string, next: string): boolean {
  return SHORT_FORM.test(text) && /^[\d(]/.test(next)
}

/**
 * The distance of baselines inside paragraphs: the usual small one, not the one between them. Text
 * may be set far apart above notes that are set close: what is known of a line's own size counts.
 */
function usualLeadings(lines: readonly Line[], bodySize: number): (line: Line) => number {
  const all: number[] = []
  const bySize = new Map<number, number[]>()
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const step = before ? line.y - before.y : 0
    if (step <= 0.7 * line.size || step >= 2.6 * line.size) continue
    all.push(step)
    const size = Math.round(line.size)
    if (Math.round(before!.size) !== size) continue
    const known = bySize.get(size)
    if (known) known.push(step)
    else bySize.set(size, [step])
  }
  const usual = usualOf(all) ?? 1.35 * (lines[0]?.size ?? bodySize)
  const known = new Map([...bySize].map(([size, steps]) => [size, usualOf(steps) ?? usual]))
  return ({ size }) => known.get(Math.round(size)) ?? usual
}

/** The usual one of some distances; none where too few are known. */
function usualOf(steps: readonly number[]): number | null {
  if (steps.length < 3) return null
  return steps.toSorted((a, b) => a - b)[Math.floor(steps.length * 0.4)]!
}

/** Whether a paragraph at the end of a column or page goes on in one at the beginning of the next. */
export function goesOn(before: Paragraph, after: Paragraph): boolean {
  if (before.kind !== "body" || after.kind !== "body") return false
  const last = before.lines.at(-1)!
  const next = after.lines[0]!
  if (last.cell || next.cell) return false
  if (Math.abs(last.size - next.size) > 0.12 * last.size) return false
  if (HYPHEN_END.test(last.text) && /^\p{Ll}/u.test(next.text)) return true
  if (SENTENCE_END.test(last.text)) return needsNumber(last.text, next.text)
  return !ITEM.test(next.text)
}
