import { MEASURED } from "./measured.ts"
import type { Why } from "../types.ts"

/** From this confidence on, a mark is painted as sure. */
export const SURE = 0.85

/** Rules that say themselves that another reading is possible: never sure, however often right. */
const DOUBTS: ReadonlySet<Why> = new Set<Why>(["uncertain", "ambiguous", "not-understood"])

/** Confidence of a combination that no development set has, whose rules it does not have either. */
const UNKNOWN = 0.5

/** How a combination of rules is judged. */
interface Judgement {
  confidence: number
  /** Whether a mark is painted as sure. */
  sure: boolean
}

const known = new Map<string, Judgement>()

/**
 * How often a combination of rules is right: the share that can be relied on from its measurement on
 * the development sets. A combination seen too rarely to say is judged with all that share its first rule.
 */
export function judge(why: readonly Why[]): Judgement {
  const key = why.length === 1 ? why[0]! : why.join("+")
  let judgement = known.get(key)
  if (judgement === undefined) {
    const own = MEASURED[key] ?? [0, 0]
    const wider = pooled(why[0]!)
    // A doubt is not dispelled by the cases that have none.
    const bounds = isDoubtful(why) && own[1] > 0 ? [wilson(...own)] : [wilson(...own), wider]
    const confidence = Math.round(1000 * Math.max(UNKNOWN, ...bounds)) / 1000
    judgement = { confidence, sure: !isDoubtful(why) && confidence >= SURE }
    known.set(key, judgement)
  }
  return judgement
}

function isDoubtful(why: readonly Why[]): boolean {
  return why.some((rule) => DOUBTS.has(rule))
}

function pooled(rule: Why): number {
  let right = 0
  let found = 0
  for (const [key, [r, f]] of Object.entries(MEASURED)) {
    if (key !== rule && !key.startsWith(`${rule}+`)) continue
    right += r
    found += f
  }
  return wilson(right, found)
}

/** Lower end of the 95 % Wilson interval for `right` of `found`: little seen is little known. */
export function wilson(right: number, found: number): number {
  if (found === 0) return 0
  const z = 1.96
  const share = right / found
  const centre = share + (z * z) / (2 * found)
  const margin = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * found)) / found)
  return (centre - margin) / (1 + (z * z) / found)
}
