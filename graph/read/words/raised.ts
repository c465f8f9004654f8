const FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"

/**
 * The text of a raised part of a line, its figures as raised ones, so that "18" and a note's "12" are
 * not read as 1812. As long as the text given.
 */
export function raised(text: string): string {
  return text.replace(/\d/g, (figure) => FIGURES[Number(figure)]!)
}
