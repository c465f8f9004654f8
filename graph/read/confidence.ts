import type { Why } from "./types.ts"

/**
 * How often a rule is right, by the rule that decided. First estimates from the development sets;
 * the reader's own measurement replaces them.
 */
const BY_RULE: Record<Why, number> = {
  "named-right": 0.99,
  "named-left": 0.97,
  anaphora: 0.93,
  "defined-term": 0.96,
  sentence: 0.93,
  block: 0.9,
  section: 0.86,
  pin: 0.95,
  "page-topic": 0.9,
  heading: 0.9,
  "country-beside": 0.97,
  "country-near": 0.92,
  "country-section": 0.9,
  "country-page": 0.92,
  "country-neighbours": 0.88,
  "country-language": 0.93,
  "number-only-there": 0.9,
  deeper: 0.97,
  "case-form": 0.98,
  "case-court": 0.9,
  uncertain: 0.6,
  ambiguous: 0.5,
  "not-understood": 0.7,
}

/** From this confidence on, a mark is painted as sure. */
export const SURE = 0.85

export function confidenceOf(why: readonly Why[]): number {
  let lowest = 1
  for (const rule of why) lowest = Math.min(lowest, BY_RULE[rule])
  return lowest
}
