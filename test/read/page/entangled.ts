import type { Block } from "#graph/read/index.ts"

/** The beginning of a treaty's own text. */
export const OWN_TEXT: readonly Block[] = [1, 2, 3, 4].map((n) => ({
  text: `Article ${n}\nFor the purposes of this Convention, words have their meaning.`,
}))

/** Sets of blocks that change what the next ones mean, and of blocks whose meaning hangs on those before. */
export const ENTANGLED: Record<string, readonly Block[]> = {
  names: blocks(
    "The Budapest Convention was opened for signature in 2001.",
    "The Lanzarote Convention protects children.",
    "The Additional Protocol, ETS 189, was added.",
    "Article 4 of the Second Protocol, and Article 5.",
    "Article 18 of the Convention.",
    "Article 6 of the Protocol.",
    "Article 19 is one of them.",
  ),
  "short names": blocks(
    "The Lanzarote Convention (hereinafter “the Convention”) protects children.",
    "The Convention on Cybercrime (“the Convention”) is older.",
    "Article 18 of the Convention.",
    "Article 20 is one of them.",
    "Nothing is said here.",
  ),
  "“that Convention”": blocks(
    "The Vienna Convention on the Law of Treaties is another text.",
    "The Budapest Convention was opened for signature in 2001.",
    "The Additional Protocol, ETS 189, was added.",
    "Article 3 of that Convention.",
    "Nothing is said here.",
  ),
  "“that article”": blocks(
    "Article 20 of the Budapest Convention.",
    "Article 4 of the Additional Protocol, ETS 189.",
    "Article 7 of the Criminal Code.",
    "See paragraph 2 of that article.",
    "Ibid., paragraph 1.",
    "Nothing is said here.",
  ),
  "articles that our treaty lacks": blocks(
    "Article 430 and Article 431 are none of ours.",
    "Article 432 neither.",
    "Article 19 is one of them.",
    "The Lanzarote Convention protects children.",
  ),
  headings: [
    ...headings("The Code of Criminal Procedure", "The Budapest Convention", "Powers"),
    ...blocks("Article 19 is one of them.", "Article 18 of the Convention."),
  ],
  "the articles of a treaty's own text": [
    ...OWN_TEXT,
    ...headings("Powers"),
    ...blocks("Paragraph 1 of this article is not applied.", "Article 19 is one of them."),
  ],
  countries: [
    ...headings("Germany"),
    ...blocks(
      "France",
      "§ 202a StGB, and section 3 of the Computer Misuse Act 1990 (CMA).",
      "Section 1 CMA. Article 323-1 of the Penal Code.",
      "Section 3 of the Criminal Code; section 477.1 Criminal Code (Cth).",
      "Art. 202a StGB",
      "Nothing is said here.",
    ),
  ],
}

function blocks(...texts: string[]): Block[] {
  return texts.map((text) => ({ text }))
}

function headings(...texts: string[]): Block[] {
  return texts.map((text) => ({ text, heading: true }))
}
