/** The low five bits of a letter's code unit: the same for both cases of most letters. */
const LOW = 31

const LOW_BITS = new Map<Uint16Array, Map<number, number>>()

/** Which two letters words of a table begin with, in so little memory that most words of a text are told at once to be none of them. */
export class Beginnings {
  private readonly table: Uint16Array
  /** By the low bits of a first letter, those of the second letters. */
  private readonly seconds = new Int32Array(LOW + 1)

  /** @param table how characters are folded: `LOWER` or `BASE` */
  constructor(table: Uint16Array) {
    this.table = table
  }

  /** @param word folded */
  add(word: string): void {
    const seconds = word.length > 1 ? lowBits(word.charCodeAt(1), this.table) : -1
    const firsts = lowBits(word.charCodeAt(0), this.table)
    for (let low = 0; low <= LOW; low += 1)
      if (((firsts >>> low) & 1) === 1) this.seconds[low]! |= seconds
  }

  /** Whether a word that was added may begin at a place. */
  may(text: string, at: number): boolean {
    const seconds = this.seconds[text.charCodeAt(at) & LOW]!
    return seconds !== 0 && ((seconds >>> (text.charCodeAt(at + 1) & LOW)) & 1) === 1
  }
}

/** The low bits, as a set, of all letters that are folded into one. */
export function lowBits(letter: number, table: Uint16Array): number {
  let bits = LOW_BITS.get(table)
  if (bits === undefined) {
    bits = new Map()
    LOW_BITS.set(table, bits)
    for (const [code, to] of table.entries())
      bits.set(to, (bits.get(to) ?? 0) | (1 << (code & LOW)))
  }
  return bits.get(letter) ?? 1 << (letter & LOW)
}
