import { wordEnd } from "../words/chars.ts"

/** Places in a text; the memory is kept from text to text. */
export class Places {
  private room = new Int32Array(256)
  count = 0

  /** The beginnings of all words of a short text. */
  static ofWords(text: string): Places {
    const places = new Places()
    for (let at = 0; at < text.length;) {
      const end = wordEnd(text, at)
      if (end > at) places.add(at)
      at = end > at ? end : at + 1
    }
    return places
  }

  add(at: number): void {
    if (this.count === this.room.length) {
      const room = new Int32Array(this.count * 2)
      room.set(this.room)
      this.room = room
    }
    this.room[this.count] = at
    this.count += 1
  }

  at(index: number): number {
    return this.room[index]!
  }
}
