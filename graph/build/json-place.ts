/** What keeps a text from being read as JSON, and the offset of the character where it shows. */
export interface JsonFault {
  offset: number
  what: "character" | "comma" | "end" | "too-many" | "twice"
  /** The key that stands twice. */
  key?: string
}

const TOKEN =
  /[ \t\n\r]*(?:([[\]{},:])|("(?:[ !#-[\]-\uffff]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y

type Want = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "next"

/**
 * Where a text stops being JSON, or repeats a key of the same record. `JSON.parse` gives the
 * place of some errors only, in words that differ between engines, and loses the first of two
 * equal keys without a word.
 * @returns null where the text is JSON and loses nothing
 */
export function jsonFault(text: string): JsonFault | null {
  const token = new RegExp(TOKEN)
  const open: (Set<string> | null)[] = []
  let want: Want = "value"
  for (;;) {
    const from = token.lastIndex
    const match = token.exec(text)
    const at = match === null ? afterSpace(text, from) : token.lastIndex - lengthOf(match)
    if (want === "next" && open.length === 0)
      return at === text.length ? null : unexpected(text, at)
    if (match === null) return unexpected(text, at)
    const sign = match[1] ?? ""
    const inRecord = open.at(-1)
    if (sign === "") {
      if (match[2] !== undefined && inRecord && (want === "key" || want === "key-or-end")) {
        const key = JSON.parse(match[2]) as string
        if (inRecord.has(key)) return { offset: at, what: "twice", key }
        inRecord.add(key)
        want = "colon"
      } else if (want === "value" || want === "value-or-end") want = "next"
      else if (want === "next") return { offset: at, what: "comma" }
      else return unexpected(text, at)
      continue
    }
    if (!allowed(sign, want, inRecord)) {
      if (want === "next" && (sign === "{" || sign === "[")) return { offset: at, what: "comma" }
      // Only after a comma can neither an end nor anything else than a key or value stand.
      const ends = want === "key" ? "}" : want === "value" && inRecord === null ? "]" : ""
      if (sign === ends) return { offset: at, what: "too-many" }
      return unexpected(text, at)
    }
    if (sign === "{" || sign === "[") open.push(sign === "{" ? new Set() : null)
    else if (sign === "}" || sign === "]") open.pop()
    want = wantAfter(sign, inRecord)
  }
}

function allowed(sign: string, want: Want, inRecord: Set<string> | null | undefined): boolean {
  if (sign === "{" || sign === "[") return want === "value" || want === "value-or-end"
  if (sign === ":") return want === "colon"
  if (sign === ",") return want === "next"
  if (sign === "}") return Boolean(inRecord) && (want === "next" || want === "key-or-end")
  return inRecord === null && (want === "next" || want === "value-or-end")
}

function wantAfter(sign: string, inRecord: Set<string> | null | undefined): Want {
  if (sign === "{") return "key-or-end"
  if (sign === "[") return "value-or-end"
  if (sign === ":") return "value"
  if (sign === ",") return inRecord ? "key" : "value"
  return "next"
}

function unexpected(text: string, offset: number): JsonFault {
  return { offset, what: offset >= text.length ? "end" : "character" }
}

function afterSpace(text: string, from: number): number {
  const rest = text.slice(from).search(/[^ \t\n\r]/)
  return rest < 0 ? text.length : from + rest
}

function lengthOf(token: RegExpExecArray): number {
  return (token[1] ?? token[2] ?? token[3] ?? "").length
}

/** Line and column, both from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") }
}
