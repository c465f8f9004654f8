import { SENTENCE_END } from "./paragraphs.ts"
import { isBeside, type Run } from "./rows.ts"

/** A gap up to this, in heights of type, may follow the end of a sentence. */
const SENTENCE_GAP = 1.5
/** Rows further apart than this, in usual distances of lines, are not of one paragraph. */
const NEAR = 1.2
/** A gap is one of those between words where it is not wider than the usual one by this factor. */
const EVEN = 1.6
/** Where the usual space is wider than this, in heights of type, two of them may stand for one. */
const STRETCHED = 0.6
const DOUBLED = 3
/** Where so many gaps of a row differ by no more than this factor, the line was stretched. */
const MANY = 3
const SAME = 1.2
/** What begins or has its middle nearer to the same place than this, in heights of type, is a column. */
const ALIGNED = 0.3
/** Share of a column's lines that stand so. */
const MOST = 0.65
/** Words that end with one as short as "of", "the" or "del". */
const WANTS_MORE = /\s\p{Ll}{1,3}$/u
/** What such a word may wait for: a number with the sign after it, which no list of contents has. */
const NUMBER_OF_TEXT = /^\(?\d[\p{L}\d.()]*[;,)]/u
/** A number in a column of numbers, which end alike and begin where they may. */
const NUMBER = /^[\P{L}]*$/u

/** What is needed of a run's text. */
export interface Words {
  textOf(run: Run): string
  /** White spaces between words, in points. */
  spacesIn(run: Run): number[]
}

type Row = Run[]

/**
 * Joins the runs of a row that are one line: where a gap is a space of a justified line, which lines
 * above and below cross. Where it may be the space between two columns, they stay apart.
 * @param runs of one column, from top to bottom and left to right
 * @param leading usual distance of its lines, in points
 */
export function joined(runs: readonly Run[], leading: number, words: Words): Run[] {
  const rows = rowsOf(runs)
  return rows.flatMap((row, at): Run[] => {
    const lines: Run[] = []
    for (const [i, run] of row.entries()) {
      const last = lines.at(-1)
      if (last && isOneLine(rows, at, i, leading, words)) {
        last.items.push(...run.items)
        last.right = run.right
        if (run.size > last.size) [last.y, last.size] = [run.y, run.size]
      } else lines.push({ ...run, items: [...run.items] })
    }
    return lines
  })
}

function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = []
  for (const run of runs) {
    const last = rows.at(-1)?.at(-1)
    if (last && isBeside(run, last)) rows.at(-1)!.push(run)
    else rows.push([run])
  }
  return rows
}

/** Whether a run goes on in the line of the one to its left. */
function isOneLine(
  rows: readonly Row[],
  at: number,
  i: number,
  leading: number,
  words: Words,
): boolean {
  const row = rows[at]!
  const [left, right] = [row[i - 1]!, row[i]!]
  const size = Math.max(left.size, right.size)
  const width = right.left - left.right
  const gaps = gapsOf(row, words)
  if (gaps.length >= MANY && gaps.at(-1)! <= SAME * gaps[0]!) return true
  const { covered, flush, band, even } = bandOf(rows, at, { left, right }, leading, words)
  if (even && (flush || covered === 2 || (covered === 1 && gaps.length > 1))) return true
  if (even && band.length > 1) return !isAligned(band)
  if (band.length > 1) return false
  // "Article 5 of the", with nothing below: what follows can only stand beside it.
  if (!isNear(row, rows[at + 1], leading) && WANTS_MORE.test(words.textOf(left))) return true
  if (width >= SENTENCE_GAP * size) return false
  // "under section", a wide space, "24;".
  const isAlone = band.length === 1 && /\p{Ll}$/u.test(words.textOf(left))
  if (isAlone && NUMBER_OF_TEXT.test(words.textOf(right))) return true
  return covered === 2 || (covered === 1 && SENTENCE_END.test(words.textOf(left)))
}

interface Gap {
  left: Run
  right: Run
}

/** The gaps above and below one that make a white band, and whether lines of text cross its ends. */
function bandOf(rows: readonly Row[], at: number, gap: Gap, leading: number, words: Words) {
  const own = rows[at]!
  const band = [gap]
  let [covered, flush, even] = [0, false, isEven(own, gap, words)]
  for (const step of [-1, 1]) {
    for (let other = at + step; ; other += step) {
      const row = rows[other]
      const found = isNear(rows[other - step]!, row, leading) ? across(row, gap) : null
      if (found === "covered") {
        covered += 1
        flush ||= isFlush(own, row!)
      }
      if (found === null || found === "covered") break
      band.push(found)
      even &&= isEven(row!, found, words)
    }
  }
  return { covered, flush, band, even }
}

/** Whether two rows begin and end alike. */
function isFlush(row: Row, other: Row): boolean {
  const slip = ALIGNED * row[0]!.size
  return (
    Math.abs(row[0]!.left - other[0]!.left) < slip &&
    Math.abs(row.at(-1)!.right - other.at(-1)!.right) < slip
  )
}

/** Whether what stands right of the gaps is set in a column: flush left, or about one middle. */
function isAligned(band: readonly Gap[]): boolean {
  const slip = ALIGNED * band[0]!.right.size
  const isColumn = (places: number[]): boolean => {
    const middle = places.toSorted((a, b) => a - b)[places.length >> 1]!
    const inLine = places.filter((place) => Math.abs(place - middle) < slip).length
    return inLine >= (places.length < 4 ? places.length : MOST * places.length)
  }
  return (
    isColumn(band.map(({ right }) => right.left)) ||
    isColumn(band.map(({ right }) => (right.left + right.right) / 2))
  )
}

/** Whether two rows may be lines of one paragraph. */
function isNear(row: Row, other: Row | undefined, leading: number): other is Row {
  if (!other) return false
  const [a, b] = [row[0]!, other[0]!]
  return Math.abs(a.y - b.y) < NEAR * leading && Math.abs(a.size - b.size) <= 0.12 * a.size
}

/** What a row has at a gap of another: text, a gap of its own, or nothing. */
function across(
  row: Row,
  { left: { right: from }, right: { left: to } }: Gap,
): "covered" | Gap | null {
  if (row.some(({ left, right }) => left <= from && right >= to)) return "covered"
  const left = row.findLast(({ right }) => right < to)
  const right = row.find((run) => run.left > from)
  return left && right && left !== right ? { left, right } : null
}

/** Whether a gap is as wide as the others of its row, as in a line that was stretched. */
function isEven(row: Row, { left, right }: Gap, words: Words): boolean {
  const gaps = gapsOf(row, words)
  if (gaps.length === 1) return !NUMBER.test(words.textOf(right))
  const usual = gaps[gaps.length >> 1]!
  const isStretched = usual > STRETCHED * row[0]!.size
  return right.left - left.right <= (isStretched ? DOUBLED : EVEN) * usual
}

/** All white space between the words of a row, from the least. */
function gapsOf(row: Row, { spacesIn }: Words): number[] {
  return row
    .flatMap((run, i) => [...spacesIn(run), ...(i === 0 ? [] : [run.left - row[i - 1]!.right])])
    .toSorted((a, b) => a - b)
}
