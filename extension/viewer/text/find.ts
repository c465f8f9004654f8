import type { PrintedBlock } from "#graph/read/printed/index.ts"

/** A place where the words stand. */
export interface Found {
  block: PrintedBlock
  start: number
  end: number
  /** The pages it stands on, from 1. */
  pages: number[]
}

/** Most places that are looked for: more tell nobody anything. */
const MOST = 5000

const folded = new WeakMap<PrintedBlock, string>()

/** Where words stand in a document, in reading order; across line and page ends, accents aside. */
export function findIn(blocks: readonly PrintedBlock[], words: string): Found[] {
  const wanted = fold(words.trim().replaceAll(/\s+/g, " "))
  const found: Found[] = []
  if (wanted === "") return found
  for (const block of blocks) {
    let text = folded.get(block)
    if (text === undefined) folded.set(block, (text = fold(block.text)))
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length
      found.push({ block, start: at, end, pages: pagesOf(block, at, end) })
      if (found.length >= MOST) return found
    }
  }
  return found
}

function pagesOf({ pieces }: PrintedBlock, start: number, end: number): number[] {
  const touched = pieces.filter((piece) => piece.start < end && piece.start + piece.length > start)
  return [...new Set(touched.map(({ page }) => page + 1))]
}

/** Lower case without accents, one code unit for each, so that places stay true. */
function fold(text: string): string {
  let out = ""
  for (let i = 0; i < text.length; i += 1) out += foldUnit(text[i]!)
  return out
}

const known = new Map<string, string>()

function foldUnit(unit: string): string {
  let base = known.get(unit)
  if (base === undefined) {
    const lower = unit.toLowerCase()
    base = (lower.length === 1 ? lower : unit).normalize("NFD")[0]!
    if (base === "\u2019") base = "'"
    if (/\s/.test(base)) base = " "
    known.set(unit, base)
  }
  return base
}
