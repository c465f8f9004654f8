/** What matches any of some words, for a regular expression; points within a word may be left out. */
export function anyOf(words: Iterable<string>): string {
  const patterns = [...new Set(words)].map((word) =>
    word
      .replace(/[()]/g, "\\$&")
      .replace(/\.(?=.)/g, "\\.?")
      .replace(/\.$/, "\\."),
  )
  // Nothing matches where there is no word.
  return patterns.length === 0 ? "(?!)" : `(?:${patterns.join("|")})`
}
