const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d" }

/**
 * Text as the index compares it: lower case, no accents or ligatures, one kind of hyphen and of
 * apostrophe. "L’accès" and "l'acces" are the same.
 */
export function fold(text: string): string {
  // Most English text has nothing to fold but its capitals.
  if (/^[\x20-\x5F\x61-\x7E\n]*$/.test(text)) return text.toLowerCase()
  return (
    text
      // "19.º", "n°", "3.º-A": the mark of an ordinal says nothing that the number does not.
      .replace(/\.?[º°ª]/g, "")
      .replace(/[\u2018\u2019\u02BC\u00B4`]/g, "'")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .replace(/\u00AD/g, "")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter]!)
  )
}
