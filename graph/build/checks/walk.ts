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
