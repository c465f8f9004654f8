import { skipSpaces } from "../words/chars.ts"
import { NUMBER_SIGN } from "../words/number-sign.ts"
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

const NUMBER = new RegExp(
  `^\\s\\((?:Law|Act|Loi|Ley|Lei|Legea|Gesetz|Wet)\\s(?:${NUMBER_SIGN})?\\s?(\\d[\\d/.-]*\\d)\\b`,
  "i",
)

/** The number after a name: "Criminal Code (Law no. 765)". */
export function numberAfter(text: string, at: number): string | null {
  return NUMBER.exec(text.slice(at, at + 30))?.[1] ?? null
}

/** Whether a law is known by a number, or by none: the Turkish code of today is Law no. 5237. */
export function mayHaveNumber({ sure, shared }: PackLaw, number: string): boolean {
  const forms = [...(sure ?? []), ...(shared ?? [])]
  const numbered = forms.filter((form) => /\d{2}/.test(form.replace(/\b(?:18|19|20)\d\d\b/g, "")))
  return numbered.length === 0 || numbered.some((form) => form.includes(number))
}
