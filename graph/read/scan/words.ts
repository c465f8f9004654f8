/** Table sizes, powers of two: a few thousand words, so that most words of a text are told at once. */
const SLOTS = 1 << 13
const BITS = 1 << 17

/** Bits by which a number is told to be in no table. */
export class Bits {
  private readonly bits = new Int32Array(BITS >>> 5)

  add(hash: number): void {
    const h = spread(hash)
    this.bits[h >>> 20]! |= 1 << (h >>> 15)
  }

  /** Whether a number may have been added; a few others are told so too. */
  may(hash: number): boolean {
    const h = spread(hash)
    return (this.bits[h >>> 20]! & (1 << (h >>> 15))) !== 0
  }
}

/** Flags of words, by the numbers computed from their letters. */
export class WordFlags {
  private readonly bits = new Bits()
  private readonly keys: Int32Array
  private readonly flags: Int32Array
  private readonly mask: number
  private readonly all = new Map<number, number>()

  constructor(slots = SLOTS) {
    this.keys = new Int32Array(slots)
    this.flags = new Int32Array(slots)
    this.mask = slots - 1
  }

  add(hash: number, flags: number): void {
    if (this.all.size * 2 > this.mask) throw new Error("The table of words is too small.")
    this.all.set(hash, (this.all.get(hash) ?? 0) | flags)
    this.bits.add(hash)
    let at = spread(hash) & this.mask
    while (this.flags[at] !== 0 && this.keys[at] !== hash) at = (at + 1) & this.mask
    this.keys[at] = hash
    this.flags[at]! |= flags
  }

  /** The flags of a word; 0 for one that was not added. */
  of(hash: number): number {
    if (!this.bits.may(hash)) return 0
    const { keys, flags, mask } = this
    for (let at = spread(hash) & mask; flags[at] !== 0; at = (at + 1) & mask)
      if (keys[at] === hash) return flags[at]!
    return 0
  }
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
}
