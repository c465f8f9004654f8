/**
 * A regular expression for any of these words, in which common beginnings stand once; common
 * endings where it will be read backwards, before a place. "Articles" and "articolo" become `artic(?:les|olo)`.
 */
export function alternation(words: readonly string[], backwards: boolean): string {
  const unique = [...new Set(words)].sort()
  const byFirst = Map.groupBy(unique.filter(Boolean), (word) => word.at(backwards ? -1 : 0)!)
  const branches = [...byFirst].map(([letter, those]) => {
    const common = backwards ? commonEnd(those) : commonStart(those)
    const rests = those.map((word) =>
      backwards ? word.slice(0, -common.length) : word.slice(common.length),
    )
    const rest = those.length === 1 ? "" : alternation(rests, backwards)
    return letter && (backwards ? rest + escape(common) : escape(common) + rest)
  })
  const isOptional = unique.includes("")
  if (branches.length === 1 && !isOptional) return branches[0]!
  const single = branches.every((branch) => /^\\?.$/.test(branch)) && branches.length > 1
  const all = single ? `[${branches.join("")}]` : `(?:${branches.join("|")})`
  return isOptional
    ? `${branches.length === 1 && /^\\?.$/.test(branches[0]!) ? branches[0] : all}?`
    : all
}

function commonStart(words: readonly string[]): string {
  const [first, last] = [words[0]!, words.at(-1)!]
  let length = 0
  while (length < first.length && first[length] === last[length]) length += 1
  return first.slice(0, length)
}

function commonEnd(words: readonly string[]): string {
  const turned = words.map((word) => [...word].toReversed().join("")).sort()
  return [...commonStart(turned)].toReversed().join("")
}

function escape(text: string): string {
  return text.replaceAll(/[.()[\]?*+|/\\]/g, String.raw`\$&`)
}
