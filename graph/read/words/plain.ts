import { DIGIT, LETTER, classOf } from "./chars.ts"

/** A text without the signs that hide words, and the way back to the text as it stands. */
export interface Plain {
  text: string
  /** Offset of each code unit of `text` in the text as it stands. */
  places: Uint32Array
}

const LIGATURES = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

/**
 * Takes out soft hyphens, zero-width signs and hyphens at line ends, and writes ligatures and
 * full-width digits in usual letters. Only for the rare block that needs it: everything else is read in place.
 */
export function plain(text: string): Plain {
  const parts: string[] = []
  const places: number[] = []
  const keep = (written: string, at: number): void => {
    parts.push(written)
    for (let i = 0; i < written.length; i += 1) places.push(at)
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0xff10 && code <= 0xff19) keep(String(code - 0xff10), at)
    else if (code >= 0xfb00 && code <= 0xfb06) keep(LIGATURES[code - 0xfb00]!, at)
    else if (code === 45 && isLineEnd(text.charCodeAt(at + 1))) {
      const next = skipBlank(text, at + 1)
      const before = classOf(text.charCodeAt(at - 1))
      if (before === LETTER && isLower(text, next)) at = next - 1
      else {
        keep("-", at)
        // "Articles 2-⏎6"
        if (before === DIGIT && classOf(text.charCodeAt(next)) === DIGIT) at = next - 1
      }
    } else if (!isInvisible(code)) keep(text[at]!, at)
  }
  return { text: parts.join(""), places: Uint32Array.from(places) }
}

/** The stretch of the text as it stands: [start, end) of the plain text in its offsets. */
export function asItStands({ places }: Plain, start: number, end: number): [number, number] {
  return [places[start]!, places[end - 1]! + 1]
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function skipBlank(text: string, at: number): number {
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1
  return at
}

function isLower(text: string, at: number): boolean {
  const char = text[at] ?? ""
  return char !== char.toUpperCase()
}
