import type { DataFault } from "./dataset.ts"

/** What zod says of a value that has not the form of the model; only what is used here. */
export interface Issue {
  code?: string | undefined
  path: PropertyKey[]
  message: string
  expected?: unknown
  values?: unknown[]
  keys?: PropertyKey[]
  origin?: string
  format?: string
  pattern?: string
  options?: unknown[]
  errors?: Issue[][]
  issues?: Issue[]
}

/** Puts what the model refuses in words for the person who wrote the line. */
export function schemaFaults(file: string, json: unknown, issues: readonly Issue[]): DataFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return (issue.keys ?? []).map((key) => ({
        file,
        path: pathText([...issue.path, key]),
        reason: `There is no field "${String(key)}" here; correct its name or remove it.`,
      }))
    }
    return [
      {
        file,
        path: pathText(issue.path),
        reason: reasonFor(file, issue, valueAt(json, issue.path)),
      },
    ]
  })
}

/** `["laws", 0, "slug"]` → "laws[0].slug" */
export function pathText(path: readonly PropertyKey[]): string {
  let text = ""
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`
    else text += text === "" ? String(step) : `.${String(step)}`
  }
  return text
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

function reasonFor(file: string, issue: Issue, value: unknown): string {
  if (issue.path.length === 0) return "The file must hold one record in braces; correct it."
  const name = String(issue.path.findLast((step) => typeof step === "string"))
  const isFacts = name === "sources" && file !== "sources.json"
  if (value === undefined || (isFacts && issue.code === "too_small")) return missing(name)
  switch (issue.code) {
    case "invalid_type":
      if (typeof value === "string" && IN_LANGUAGES.has(name))
        return `"${name}" does not say its language; write {"en": "…", "fr": "…"}.`
      return `"${name}" must be ${withArticle(String(issue.expected))}; correct it.`
    case "invalid_value":
      return `"${name}" is ${JSON.stringify(value)}, but must be ${oneOf(issue.values)}.`
    case "invalid_format":
      return badForm(name, value, issue)
    case "invalid_key":
      return `"${name}" is not a two-letter language code; write "en", "fr", and so on.`
    case "invalid_union":
      return `"${name}" is ${JSON.stringify(value)}, but must be ${oneOf(issue.options)}.`
    case "too_small":
      return `"${name}" is empty; fill it in or remove it.`
    default:
      return `"${name}" has not the form it must have; compare it with a neighbouring record.`
  }
}

function missing(name: string): string {
  if (name === "sources") {
    return 'This fact does not say where it comes from; add "sources" with source, locator and basis.'
  }
  return `"${name}" is missing; add it.`
}

/** Fields whose texts stand by language. */
const IN_LANGUAGES = new Set(
  "label title summary holding outcome note inForceNote text url".split(" "),
)

const DATES = new Set(["date", "opened", "inForce", "signed", "ratified", "asOf", "adopted"])

function badForm(name: string, value: unknown, issue: Issue): string {
  const found = `"${name}" is ${JSON.stringify(value)}`
  if (issue.format === "url") return `${found}, which is not a full address; begin with https://.`
  if (DATES.has(name)) return `${found}, which is not a date; write 2001-11-23, 2001-11 or 2001.`
  if (name === "source") return `${found}, but the id of a source begins with "src/".`
  if (name === "ecli")
    return `${found}, which is no ECLI; write it as in ECLI:FR:CCASS:2015:CR01234.`
  const prefix = /^\/\^([a-z]+)\\\//.exec(issue.pattern ?? "")?.[1]
  if (name === "id" && prefix !== undefined) {
    return `${found}, but must be "${prefix}/" and then lower case, digits, "-" and ".", as its neighbours are.`
  }
  return `${found}, which has not the form of such an id; use lower case, digits, "-" and "." as its neighbours do.`
}

function oneOf(values: unknown[] | undefined): string {
  const texts = (values ?? []).map((value) => JSON.stringify(value))
  return texts.length < 2 ? (texts[0] ?? "something else") : `one of ${texts.join(", ")}`
}

function withArticle(expected: string): string {
  if (expected === "array") return "a list in square brackets"
  if (expected === "object" || expected === "record") return "a record in braces"
  if (expected === "string") return "a text in quotation marks"
  if (expected === "int") return "a whole number"
  if (expected === "boolean") return "true or false, without quotation marks"
  return `a ${expected}`
}
