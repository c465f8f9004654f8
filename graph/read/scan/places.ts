/** Places in a text; the memory is kept from text to text. */
export class Places {
  private room = new Int32Array(256)
  count = 0

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
