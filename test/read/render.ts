/** Writes a path in the styles of a language: the other direction of the reader. */
export interface Style {
  name: string
  /** @returns the reference in words, or null where the style cannot write this path */
  write(path: readonly string[]): string | null
}

interface Words {
  article: string
  paragraph: string
  letter: string
  of: string
  /** Article, with its determiner, after "of". */
  ofArticle: string
}

const ENGLISH: Words = {
  article: "Article",
  paragraph: "paragraph",
  letter: "letter",
  of: "of",
  ofArticle: "of Article",
}
const FRENCH: Words = {
  article: "article",
  paragraph: "paragraphe",
  letter: "lettre",
  of: "du",
  ofArticle: "de l'article",
}

const isLetter = (step: string | undefined): boolean => step !== undefined && /^[a-z]/.test(step)

function styles({ article, paragraph, letter, of, ofArticle }: Words): Style[] {
  return [
    { name: "dotted", write: (p) => `${article} ${p.join(".")}` },
    {
      name: "brackets",
      write: ([a, ...rest]) => `${article} ${a}${rest.map((s) => `(${s})`).join("")}`,
    },
    {
      name: "spaced brackets",
      write: ([a, ...rest]) => `${article} ${a}${rest.map((s) => ` (${s})`).join("")}`,
    },
    { name: "no-break space", write: (p) => `${article}\u00a0${p.join(".")}` },
    { name: "wrapped and indented", write: (p) => `${article}\n            ${p.join(".")}` },
    { name: "abbreviated", write: (p) => `art. ${p.join(".")}` },
    {
      name: "worded",
      write: ([a, b, c, d]) => {
        if (d !== undefined || b === undefined) return null
        if (isLetter(b)) return c === undefined ? `${article} ${a}, ${letter} ${b}` : null
        return `${article} ${a}, ${paragraph} ${b}${c === undefined ? "" : `, ${letter} ${c}`}`
      },
    },
    {
      name: "section sign",
      write: ([a, b, ...rest]) =>
        b === undefined || isLetter(b) ? null : `art. ${a} § ${[b, ...rest].join(".")}`,
    },
    {
      name: "inverted",
      write: ([a, b, ...rest]) =>
        b === undefined || isLetter(b)
          ? null
          : `${paragraph} ${[b, ...rest].join(".")} ${ofArticle} ${a}`,
    },
    {
      name: "inverted letter",
      write: ([a, b, c, d]) =>
        c === undefined || d !== undefined || !isLetter(c)
          ? null
          : `${letter} ${c} ${of} ${paragraph} ${b} ${ofArticle} ${a}`,
    },
  ]
}

export const STYLES: Record<string, Style[]> = { en: styles(ENGLISH), fr: styles(FRENCH) }

/** Sentences that name the Convention right after the reference, by language. */
export const FRAMES: Record<string, (reference: string) => string> = {
  en: (reference) => `The court relied on ${reference} of the Budapest Convention in its decision.`,
  fr: (reference) =>
    `Le tribunal a cité ${reference} de la Convention de Budapest dans sa décision.`,
}
