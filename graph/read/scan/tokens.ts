import { WORD } from "../words/chars.ts"
import { FNV, PRIME } from "../words/phrases.ts"

const SIZE = WORD.length

/** Stands in place of a word's number for the sign "§". */
export const SECTION_SIGN = 1

/** The words of a text, each as a number computed from its letters; the memory is kept from text to text. */
export class Tokens {
  count = 0
  starts = new Int32Array(512)
  hashes = new Int32Array(512)
  /** Whether signs were met that hide words: soft hyphens, ligatures, hyphens at line ends. */
  hidden = false
  /** Whether the sign of a Japanese or Korean article was met. */
  east = false

  take(text: string): void {
    const { length } = text
    if (this.starts.length < length) this.grow(length)
    const { starts, hashes } = this
    let count = 0
    let hidden = false
    let east = false
    let at = 0
    while (at < length) {
      const code = text.charCodeAt(at)
      let letter = code < SIZE ? WORD[code]! : 0
      if (letter === 0) {
        if (code > 0x7f) {
          if (code === 0xa7) {
            starts[count] = at
            hashes[count] = SECTION_SIGN
            count += 1
          } else if (isHiding(code)) hidden = true
          else if (code === JO || code === TIAO) east = true
        } else if (code === 45 && text.charCodeAt(at + 1) <= 13) hidden = true
        at += 1
        continue
      }
      starts[count] = at
      let h = FNV
      do {
        h = Math.imul(h ^ letter, PRIME)
        at += 1
        if (at >= length) break
        const next = text.charCodeAt(at)
        letter = next < SIZE ? WORD[next]! : 0
      } while (letter !== 0)
      hashes[count] = h
      count += 1
    }
    this.count = count
    this.hidden = hidden
    this.east = east
  }

  private grow(length: number): void {
    const size = length * 2
    this.starts = new Int32Array(size)
    this.hashes = new Int32Array(size)
  }
}

/** 条 and 조, the articles of Japanese and Korean laws. */
const TIAO = 0x6761
const JO = 0xc870

/** Soft hyphen, zero-width signs, ligatures, full-width digits. */
function isHiding(code: number): boolean {
  if (code < 0x200b) return code === 0xad
  return (
    code <= 0x200d ||
    code === 0x2060 ||
    code === 0xfeff ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    (code >= 0xff10 && code <= 0xff19)
  )
}
