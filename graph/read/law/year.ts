import { anyOf } from "../words/any-of.ts"
import { skipSpaces } from "../words/chars.ts"
import { NUMBER_SIGN } from "../words/number-sign.ts"
import type { Mention } from "./names.ts"
import type { NationalPack, PackLaw } from "./pack.ts"

/** Reads the year and the number that follow a law's name. */
export class Years {
  private readonly year: RegExp
  private readonly number: RegExp

  constructor(styles: NationalPack["styles"]) {
    const act = anyOf(styles.flatMap(({ numbered }) => numbered ?? []))
    const of = anyOf(styles.flatMap(({ ofYear }) => ofYear ?? []))
    const sign = `(?:${NUMBER_SIGN})?`
    this.year = new RegExp(
      `[\\s\\u00a0,(]{0,3}(?:${act}\\s+)?${sign}\\s*(?:\\d{1,4}\\s+${of}\\s+)?((?:18|19|20)\\d\\d)(?![\\d/.-]\\d|\\d)`,
      "iy",
    )
    this.number = new RegExp(`^\\s\\(${act}\\s${sign}\\s?(\\d[\\d/.-]*\\d)\\b`, "i")
  }

  /** "Extradition Act 1968": another year's than the law that is so named. */
  isOther(text: string, { start, end }: Mention, law: PackLaw): boolean {
    const year = this.yearAfter(text, end)
    if (year === null || law.years === undefined || /\d/.test(text.slice(start, end))) return false
    return !law.years.includes(year)
  }

  /** The year that follows a name: "Computer Misuse Act, 1990", "Cybercrimes Act 19 of 2020". */
  yearAfter(text: string, at: number): number | null {
    const { year } = this
    year.lastIndex = skipSpaces(text, at) > at || "(,".includes(text[at] ?? "-") ? at : text.length
    const match = year.exec(text)
    return match === null ? null : Number(match[1])
  }

  /** The number after a name: "Criminal Code (Law no. 765)". */
  numberAfter(text: string, at: number): string | null {
    return this.number.exec(text.slice(at, at + 30))?.[1] ?? null
  }
}

/** Whether a law is known by a number, or by none: the Turkish code of today is Law no. 5237. */
export function mayHaveNumber({ sure, shared }: PackLaw, number: string): boolean {
  const forms = [...(sure ?? []), ...(shared ?? [])]
  const numbered = forms.filter((form) => /\d{2}/.test(form.replace(/\b(?:18|19|20)\d\d\b/g, "")))
  return numbered.length === 0 || numbered.some((form) => form.includes(number))
}
