import { attributeOf } from "./visible.ts"

/** What an element says its language is. */
export function languageTag(element: Element): string | null {
  return attributeOf(element, "lang") ?? attributeOf(element, "xml:lang")
}

/** `fr-FR` → `fr`; undefined for what is no two-letter language. */
export function languageOf(tag: string | null): string | undefined {
  const match = tag && /^\s*([a-z]{2})(?![a-z])/i.exec(tag)
  return match ? match[1]!.toLowerCase() : undefined
}
