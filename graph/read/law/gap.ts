import { skipCaption } from "../parse/labels.ts"
import { skipSpaces } from "../words/chars.ts"
import type { Cue } from "./country.ts"
import type { Style } from "./style.ts"

/** Words that may stand between the last number and the name. */
const GAP_WORDS = 6

/** Whether only "of the", a caption and the country stand between the last number and the name. */
export function leadsTo(
  text: string,
  from: number,
  to: number,
  cues: readonly Cue[],
  style: Style,
): boolean {
  let at = skipSpaces(text, skipCaption(text, skipSpaces(text, from)))
  if (text.charCodeAt(at) === 44) at = skipSpaces(text, at + 1)
  for (let n = 0; n < GAP_WORDS; n += 1) {
    at = skipMarks(text, at)
    if (at >= to) return at === to
    const cue = cues.find(({ start, end }) => start === at && end <= to)
    if (cue !== undefined) at = cue.end
    else if (style.links.at(text, at) !== undefined) at = style.links.end
    else if (style.qualifiers.at(text, at) !== undefined) at = style.qualifiers.end
    else if (style.former !== null && style.former.at(text, at) !== undefined) {
      // "§ 100a Abs. 1 a.F. StPO"
      at = style.former.end
      if (text.charCodeAt(at) === 46) at += 1
    } else return false
  }
  return skipMarks(text, at) === to
}

function skipMarks(text: string, at: number): number {
  for (; at < text.length; at += 1) {
    at = skipSpaces(text, at)
    const code = text.charCodeAt(at)
    const mark =
      code === 39 ||
      code === 0x2019 ||
      code === 34 ||
      code === 0x201c ||
      code === 0x201e ||
      code === 0xab ||
      code === 0x201d
    if (!mark) break
  }
  return at
}

/** Spaces and at most one sign after a name: a point, comma, colon, dash or opening bracket. */
export function skipSigns(text: string, at: number): number {
  let q = skipSpaces(text, at)
  // The point of an abbreviation: "Btk. 423. §".
  if (q === at && text.charCodeAt(q) === 46) q = skipSpaces(text, q + 1)
  // "Criminal Code (Cth), s 476.2"
  if (text.charCodeAt(q) === 41 || text.charCodeAt(q) === 93) q = skipSpaces(text, q + 1)
  const code = text.charCodeAt(q)
  if (
    code === 44 ||
    code === 58 ||
    code === 40 ||
    code === 91 ||
    code === 45 ||
    code === 0x2013 ||
    code === 0x2014
  )
    q = skipSpaces(text, q + 1)
  return q
}

/** "Título XIII del Código Penal. ARTÍCULO 183": after a whole word, unlike "c. pen.", the point ends the sentence. */
export function endsSentence(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && /\p{L}\p{Ll}{4}$/u.test(text.slice(Math.max(0, at - 5), at))
}
