import fr from "#extension/locales/places/fr.json" with { type: "json" }
import type { Language } from "#extension/shared/speak.ts"

/**
 * How the parts of a locator are said in other languages than the data's English, which has none. A
 * "#" stands for a number, in the order of the English.
 */
const PARTS: Partial<Record<Language, ReadonlyMap<string, string>>> = {
  fr: new Map(Object.entries(fr)),
}
/** What stands between the parts, and how French sets it. */
const BETWEEN: Record<string, string> = { "; ": "\u00A0; ", ": ": "\u00A0: " }
/** "18", "18.1.b", "4.2.1" */
const NUMBER = /\d+(?:\.\w+)*/g

/**
 * A place in a source as the reader's language says it: "section 4.2, ligne 780". A part that is not
 * known, such as how a law is cited at home, stays as it is.
 */
export function sayPlace(locator: string, lang: Language): string {
  const parts = PARTS[lang]
  if (parts === undefined) return locator
  return locator
    .split(/(; |: |, )/)
    .map((part) => BETWEEN[part] ?? sayPart(part, parts))
    .join("")
}

function sayPart(part: string, parts: ReadonlyMap<string, string>): string {
  const said = parts.get(part.replaceAll(NUMBER, "#"))
  if (said === undefined) return part
  const numbers = part.match(NUMBER) ?? []
  let at = 0
  return said.replaceAll("#", () => numbers[at++]!)
}
