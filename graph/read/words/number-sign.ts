/** Words that only say that a number follows: "Lei n.º 109/2009" is "Lei 109/2009". Without accents. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  "n",
  "nº",
  "no",
  "nr",
  "num",
  "numero",
  "numar",
  "nro",
  "º",
])

/** Such a word where it is short, with its signs, for regular expressions without regard to case: "No.", "n.º", "núm." */
export const NUMBER_SIGN = "(?:n|no|nr|nro|num|núm)[.º°]{0,2}"
