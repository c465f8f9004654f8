/**
 * Words that carry no meaning in a search, in the languages of labels and summaries. Letters that
 * can be labels of a provision ("a", "b") are not among them.
 */
const EMPTY_WORDS = new Set(
  (
    "an and at by for from in is of on or the to with " +
    "au aux avec ce dans de des du en est et la le les ou par pour sur un une " +
    "das dem den der die und von zur zum del do dos da das el los las di il"
  ).split(" "),
)

/** "Article 18", "No. 109/2009": found by the number alone, the word before it says nothing more. */
const UNITS = new Set(
  (
    "article articles art arts artikel articulo articulos artigo artigos articolo articoli " +
    "n no nr num"
  ).split(" "),
)

/** A number may stand under these words or not; they only make a hit better. */
const DIVISIONS = new Set("section sections sec s ss chapter chapitre title titre rule".split(" "))

export const isEmpty = (word: string): boolean => EMPTY_WORDS.has(word)
export const isUnit = (word: string): boolean => UNITS.has(word)
export const isDivision = (word: string): boolean => DIVISIONS.has(word)
export const isNumber = (word: string): boolean => /\d/.test(word)
