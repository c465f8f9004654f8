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
