/** More forms of one name than this are none that anybody writes. */
const MOST = 64

/**
 * A name as it stands in sentences: every combination of the forms of its words.
 * @param forms other forms by word in lower case: {"übereinkommen": ["übereinkommens"]}
 */
export function inflect(name: string, forms: Record<string, readonly string[]>): string[] {
  let written = [""]
  for (const [i, word] of name.split(" ").entries()) {
    const others = written.length < MOST ? (forms[word.toLowerCase()] ?? []) : []
    const space = i === 0 ? "" : " "
    written = written.flatMap((before) =>
      [word, ...others].map((form) => `${before}${space}${form}`),
    )
  }
  return written
}
