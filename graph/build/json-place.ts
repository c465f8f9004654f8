/**
 * Where a text stops being JSON. `JSON.parse` says so only for some errors and in words that
 * differ from one engine to the next.
 * @returns offset of the first character that cannot stand there (the text's length where it
 *   ends too soon), or -1 where the text is JSON
 */
export function jsonFault(text: string): number {
  const TOKEN =
    /[ \t\n\r]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y
  const open: string[] = []
  let want: "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "next" = "value"
  for (;;) {
    if (want === "next" && open.length === 0) {
      const rest = text.slice(TOKEN.lastIndex).search(/[^ \t\n\r]/)
      return rest < 0 ? -1 : TOKEN.lastIndex + rest
    }
    const from = TOKEN.lastIndex
    const token = TOKEN.exec(text)
    const at = token === null ? skipSpace(text, from) : TOKEN.lastIndex - lengthOf(token)
    if (token === null) return at
    const sign = token[1]
    if (sign === undefined) {
      const key = token[2] !== undefined && (want === "key" || want === "key-or-end")
      if (key) want = "colon"
      else if (want === "value" || want === "value-or-end") want = "next"
      else return at
    } else if (sign === "{" || sign === "[") {
      if (want !== "value" && want !== "value-or-end") return at
      open.push(sign)
      want = sign === "{" ? "key-or-end" : "value-or-end"
    } else if (sign === ":") {
      if (want !== "colon") return at
      want = "value"
    } else if (sign === ",") {
      if (want !== "next") return at
      want = open.at(-1) === "{" ? "key" : "value"
    } else {
      const ends = sign === "}" ? "key-or-end" : "value-or-end"
      if ((want !== "next" && want !== ends) || open.pop() !== (sign === "}" ? "{" : "[")) return at
      want = "next"
    }
  }
}

function skipSpace(text: string, from: number): number {
  const rest = text.slice(from).search(/[^ \t\n\r]/)
  return rest < 0 ? text.length : from + rest
}

function lengthOf(token: RegExpExecArray): number {
  return (token[1] ?? token[2] ?? token[3] ?? "").length
}

/** Line and column, both from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split("\n").length
  return { line, column: offset - before.lastIndexOf("\n") }
}
