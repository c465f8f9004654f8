import { skipSpaces } from "../words/chars.ts"
import type { Mention } from "./names.ts"
import type { PackLaw } from "./pack.ts"

/** "Extradition Act 1968": another year's than the law that is so named. */
export function isOfOtherYear(text: string, { start, end }: Mention, law: PackLaw): boolean {
  const year = yearAfter(text, end)
  if (year === null || law.years === undefined || /\d/.test(text.slice(start, end))) return false
  return !law.years.includes(year)
}

const YEAR =
  /[\s\u00a0,(]{0,3}(?:Act\s+)?(?:No\.?\s*)?(?:\d{1,4}\s+of\s+)?((?:18|19|20)\d\d)(?![\d/.-]\d|\d)/y

/** The year that follows a name: "Computer Misuse Act, 1990", "Cybercrimes Act 19 of 2020". */
export function yearAfter(text: string, at: number): number | null {
  YEAR.lastIndex = skipSpaces(text, at) > at || "(,".includes(text[at] ?? "-") ? at : text.length
  const match = YEAR.exec(text)
  return match === null ? null : Number(match[1])
}
