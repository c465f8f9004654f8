/** Table sizes, powers of two: a few thousand words, so that most words of a text are told at once. */
const SLOTS = 1 << 13
const BITS = 1 << 16

/** Bits by which a number is told to be in no table. */
export class Bits {
  private readonly bits = new Int32Array(BITS >>> 5)

  add(hash: number): void {
    const h = spread(hash)
    this.bits[h >>> 21]! |= 1 << (h >>> 16)
  }

  /** Whether a number may have been added; a few others are told so too. */
  may(hash: number): boolean {
    const h = spread(hash)
    return (this.bits[h >>> 21]! & (1 << (h >>> 16))) !== 0
  }
}

/** Flags of words, by the numbers computed from their letters. */
export class WordFlags {
  private readonly bits = new Bits()
  /** Number and flags of each word, side by side. */
  private readonly slots = new Int32Array(2 * SLOTS)
  private count = 0

  add(hash: number, flags: number): void {
    this.bits.add(hash)
    const { slots } = this
    let at = placeOf(hash)
    while (slots[at + 1] !== 0 && slots[at] !== hash) at = next(at)
    if (slots[at + 1] === 0) this.count += 1
    if (this.count * 2 > SLOTS) throw new Error("The table of words is too small.")
    slots[at] = hash
    slots[at + 1]! |= flags
  }

  /** The flags of a word; 0 for one that was not added. */
  of(hash: number): number {
    if (!this.bits.may(hash)) return 0
    const { slots } = this
    for (let at = placeOf(hash); slots[at + 1] !== 0; at = next(at))
      if (slots[at] === hash) return slots[at + 1]!
    return 0
  }
}

function placeOf(hash: number): number {
  return 2 * (spread(hash) & (SLOTS - 1))
}

function next(at: number): number {
  return (at + 2) & (2 * SLOTS - 1)
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}
