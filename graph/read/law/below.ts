import type { NumberRead } from "./number.ts"
import { readSteps, type Step } from "./steps.ts"
import type { Style } from "./style.ts"

/** A bare number after "Abs. 1 und" is a paragraph up to here, and a provision from here on. */
const PARTS = 40

/** "§ 17, 23 Abs. 2, 27 Abs. 2": what has a paragraph of its own is no paragraph. */
export function hasSuchPart(
  text: string,
  { end }: NumberRead,
  steps: readonly Step[],
  style: Style,
): boolean {
  const own: Step[] = []
  return readSteps(text, end, style, own) > end && steps.some(({ by }) => by === own[0]!.by)
}

/** "3", "2a" */
export function small({ key }: NumberRead): boolean {
  return /^\d+[a-z]?$/.test(key) && Number.parseInt(key, 10) <= PARTS
}

export function isBelow({ key }: NumberRead, last: NumberRead): boolean {
  return /^\d$/.test(key) && Number(key) < Number.parseInt(last.key, 10)
}
