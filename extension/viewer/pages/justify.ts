/** A piece of text as it was laid out: drawn out as a whole until it is as wide as in print. */
export interface LaidOut {
  element: HTMLElement
  str: string
  font: string
  /** Width in print, in points. */
  width: number
}

/** Pieces shorter than this tell little about their font, in code units. */
const LONG = 12
/** Share of a font's pieces that are drawn out less than what passes for its own width. */
const LOW = 0.2

/**
 * Gives the white of justified lines to the spaces between words, as print does. Drawing out the
 * letters too, as the library does, puts a word in the middle of a line beside where it is seen.
 */
export function justify(pieces: readonly LaidOut[]): void {
  const ratios = new Map<string, number[]>()
  for (const { element, str, font } of pieces) {
    const ratio = ratioOf(element)
    if (str.length < LONG || !(ratio > 0)) continue
    const known = ratios.get(font)
    if (known) known.push(ratio)
    else ratios.set(font, [ratio])
  }
  const own = new Map<string, number>()
  for (const [font, all] of ratios)
    own.set(font, all.sort((a, b) => a - b)[Math.floor(all.length * LOW)]!)
  for (const { element, str, font, width } of pieces) {
    const ratio = ratioOf(element)
    const letters = own.get(font)
    const spaces = str.split(/[ \u00A0]/).length - 1
    if (letters === undefined || spaces === 0 || ratio < letters * 1.01) continue
    const white = (width * (1 - letters / ratio)) / spaces / letters
    element.style.setProperty("--scale-x", String(letters))
    element.style.wordSpacing = `calc(var(--total-scale-factor) * var(--min-font-size) * ${white.toFixed(3)}px)`
  }
}

function ratioOf(element: HTMLElement): number {
  return Number(element.style.getPropertyValue("--scale-x"))
}
