import { judge } from "../resolve/confidence.ts"
import { anyOf } from "../words/any-of.ts"
import { Forms } from "../words/forms.ts"
import { isUpper, wordEnd } from "../words/chars.ts"
import { between } from "../law/order.ts"
import type { Cue } from "../law/country.ts"
import type { Claim } from "../law/claim.ts"
import type { Mention } from "../law/names.ts"
import type { NationalPack, PackCase } from "../law/pack.ts"
import type { Why } from "../types.ts"

/** How far a cue may stand from a form that needs one, in code units. */
const REACH = 120
/** How far back a word is looked for that says the number is of something else. */
const BACK = 30
/** Finds court decisions by name, docket, neutral citation and ECLI. */
export class CaseReader {
  /** Names of courts → countries of their cases; "" for a court of several States. */
  private readonly courts = new Forms<Set<string>>()

  /** A number after it is no decision: "Bill C-224/19", "Directive 15/2013". */
  private readonly elsewhere: RegExp
  /** A word with a capital within a sentence, right before a name: "in Patrick Breyer v Germany". */
  private readonly firstName: RegExp

  constructor({ cases, styles }: NationalPack) {
    const elsewhere = anyOf(styles.flatMap(({ noDecision }) => noDecision ?? []))
    const decisions = anyOf(styles.flatMap((style) => style.decisions ?? []))
    this.elsewhere = new RegExp(`(?:\\b${elsewhere}[\\s.]*(?:n[°ºor.]{0,3}\\s*)?|[€$£]\\s?)$`, "iu")
    this.firstName = new RegExp(
      `[\\p{Ll}\\d,]\\s[[(*_“„«"']{0,3}(?!${decisions}\\s)\\p{Lu}\\p{Ll}{2,}\\s$`,
      "u",
    )
    for (const { country, courts } of cases)
      for (const court of courts ?? []) {
        const known = this.courts.get(court)
        if (known === undefined) this.courts.add(court, new Set([country ?? ""]))
        else known.add(country ?? "")
      }
  }

  /** Adds the decisions among the names of a block. */
  block(text: string, mentions: readonly Mention[], cues: readonly Cue[], claims: Claim[]): void {
    const sure = new Set<PackCase>()
    for (const { named } of mentions)
      if (named.decision?.sure === true) sure.add(named.decision.case)
    for (const { start, end, named } of mentions) {
      const { decision } = named
      if (decision === null) continue
      const before = text.slice(Math.max(0, start - BACK), start)
      if (this.elsewhere.test(before)) continue
      // "Patrick Breyer v Germany": a first name before the name makes it another case.
      if (isUpper(text.charCodeAt(start)) && this.firstName.test(before)) continue
      const supported =
        decision.sure ||
        sure.has(decision.case) ||
        this.isNear(text, start, end, decision.case, cues)
      if (!supported) continue
      const why: Why[] = [decision.sure ? "case-form" : "case-court"]
      const { confidence, sure: isSure } = judge(why)
      claims.push({
        start,
        end,
        reference: {
          start,
          end,
          targets: [decision.case.id],
          instrument: decision.case.id,
          confidence,
          sure: isSure,
          why,
        },
      })
    }
  }

  /** Whether the country or the court of a case is named close by. */
  private isNear(
    text: string,
    start: number,
    end: number,
    each: PackCase,
    cues: readonly Cue[],
  ): boolean {
    const from = start - REACH
    const to = end + REACH
    const country = each.country ?? ""
    // A word alone is a surname or a product, too: only the court tells that it is a decision.
    if (
      country !== "" &&
      !isOneWord(text, start, end) &&
      // A State that is a party is named in every case against it.
      between(cues, from, to).some(
        (cue) =>
          cue.country === country &&
          (cue.end <= start || cue.start >= end) &&
          !isReporter(text, cue),
      )
    )
      return true
    for (let at = Math.max(0, from); at < Math.min(to, text.length);) {
      const word = wordEnd(text, at)
      if (word === at) {
        at += 1
        continue
      }
      if (at >= end || word <= start) {
        const found = this.courts.at(text, at)
        if (found?.has(country) === true) return true
      }
      at = word
    }
    return false
  }
}

/** "Rocco", "RuneScape": no number and no second word. */
function isOneWord(text: string, start: number, end: number): boolean {
  return /^[\p{L}.]+$/u.test(text.slice(start, end))
}

/** "484 U.S. 19" tells where another decision stands, not where this one was taken. */
function isReporter(text: string, { start, end }: Cue): boolean {
  return (
    /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^\.?\s\d/.test(text.slice(end, end + 3))
  )
}
