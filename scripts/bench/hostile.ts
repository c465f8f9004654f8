const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length))

/** Families of texts made to slow a reader down, by name; each makes a text of about so many code units. */
export const HOSTILE: Record<string, (length: number) => string> = {
  "one long number": (n) => repeat("1", n),
  "endless list": (n) => `Articles ${repeat("1, ", n)}`,
  "endless list with and": (n) => `Articles ${repeat("1 and ", n)}`,
  "opening brackets": (n) => `Article 1${repeat("(", n)}`,
  "endless letters": (n) => `Article 1${repeat("(a)", n)}`,
  "endless dots": (n) => `Article 1${repeat(".1", n)}`,
  "row of articles": (n) => repeat("Article 18 ", n),
  "row of articles joined": (n) => `${repeat("Article 18 and ", n)}of the Convention`,
  "endless way up": (n) => repeat("letter a of paragraph 1 of ", n),
  "row of captions": (n) => repeat("(Article 18) ", n),
  "unclosed captions": (n) => repeat(`Article 18 (${"a".repeat(25)}`, n),
  "row of definitions": (n) => repeat("the Convention on Cybercrime (hereinafter ", n),
  "row of names and articles": (n) =>
    repeat("The Budapest Convention is one. Article 18 and the Code. ", n),
  "row of nouns": (n) => repeat("the Convention (", n),
  "row of spaces": (n) => `Article${" ".repeat(n)}18`,
  "row of signs": (n) => repeat("§", n),
  "row of codes": (n) => repeat("StGB ", n),
  "row of provisions of codes": (n) => repeat("§ 202a StGB, ", n),
  "endless list before a code": (n) => `§§ ${repeat("202a, ", n)} StGB`,
  "row of signs before codes": (n) => repeat("§ § § 1 Abs. CP ", n),
  "row of countries and codes": (n) => repeat("German Criminal Code of France, section ", n),
  "row of decisions": (n) => repeat("R v Spencer, Halabi ", n),
  "alternating triggers": (n) => repeat("Article § Artikel 1 artículo I § 2 paragraph ", n),
  "one endless sentence": (n) => repeat("and then the Parties of 2001 said that it was so ", n),
  "row of line ends": (n) => repeat("a\n", n),
}
