/** What is read of a zod issue; the same for every kind of issue. */
interface Issue {
  code?: string | undefined
  path: readonly PropertyKey[]
  expected?: unknown
  keys?: readonly string[]
  values?: readonly unknown[]
  format?: string
  minimum?: unknown
}

/**
 * The first schema fault in one sentence with its place. Our own words instead of zod's, whose
 * catalogue of messages would be shipped for this alone.
 */
export function firstFault(issues: readonly Issue[], root: unknown): string {
  const issue = issues[0]!
  const place = placeIn(root, issue.path)
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ""
  return `${place} ${wording(issue, valueAt(root, issue.path))}${more}.`
}

/** `nodes[3].label.en (ets185:18)`: the path, and the id of the node it leads through. */
function placeIn(root: unknown, path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
  const text = steps.join("").replace(/^\./, "")
  const id = valueAt(root, [...path.slice(0, 2), "id"])
  if (path.length < 2 || typeof id !== "string") return text || "The file"
  return `${text} (${id})`
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

function wording(issue: Issue, value: unknown): string {
  if (value === undefined && issue.code !== "unrecognized_keys") return "is missing"
  switch (issue.code) {
    case "invalid_type":
      return `must be of type ${String(issue.expected)}`
    case "unrecognized_keys":
      return `has the unknown field ${(issue.keys ?? []).map((key) => `"${key}"`).join(", ")}`
    case "invalid_value":
      return `must be ${(issue.values ?? []).map((each) => JSON.stringify(each)).join(" or ")}`
    case "too_small":
      return `is too short or too small (at least ${String(issue.minimum)})`
    case "invalid_format":
      return `is not in the wanted form (${issue.format ?? "format"})`
    case "invalid_union":
      return `has a value that is not known here: ${JSON.stringify(value)}`
    default:
      return "is not valid"
  }
}
