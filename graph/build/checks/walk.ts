/** Calls `visit` with every field of a JSON value: its name, its value and its place. */
export function walk(
  value: unknown,
  visit: (key: string, value: unknown, path: string) => void,
  at = "",
): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) walk(item, visit, `${at}[${i}]`)
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const path = at === "" ? key : `${at}.${key}`
      visit(key, item, path)
      walk(item, visit, path)
    }
  }
}

/** Calls `visit` with every text of a JSON value and its place. */
export function walkTexts(
  value: unknown,
  visit: (text: string, path: string) => void,
  at = "",
): void {
  if (typeof value === "string") visit(value, at)
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) walkTexts(item, visit, `${at}[${i}]`)
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      walkTexts(item, visit, at === "" ? key : `${at}.${key}`)
    }
  }
}

/**
 * Calls `visit` with every text that is said by language, and its place: {"en": …, "fr": …}.
 * Addresses of pages by language are no texts.
 */
export function walkLocalised(
  value: unknown,
  visit: (texts: Record<string, string>, path: string) => void,
  at = "",
): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) walkLocalised(item, visit, `${at}[${i}]`)
  } else if (typeof value === "object" && value !== null) {
    if ("en" in value && typeof value.en === "string") {
      return visit(value as Record<string, string>, at)
    }
    for (const [key, item] of Object.entries(value)) {
      if (key !== "url") walkLocalised(item, visit, at === "" ? key : `${at}.${key}`)
    }
  }
}
