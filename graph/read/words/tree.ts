const FIRST_SIZE = 16

/**
 * A tree whose branches are found by numbers: nodes are counted from 1, the root is 0. One flat table,
 * so that a look-up touches little memory and makes nothing.
 */
export class Tree {
  private slots = new Int32Array(FIRST_SIZE)
  /** By node: the number that leads there, and from which node. */
  private hashes = new Int32Array(FIRST_SIZE)
  private parents = new Int32Array(FIRST_SIZE)
  /** By node, whether any other stands under it. */
  private forks = new Uint8Array(FIRST_SIZE)
  private count = 0

  /** The node that a number leads to from another; 0 where there is none. */
  child(parent: number, hash: number): number {
    const { slots, hashes, parents } = this
    const mask = slots.length - 1
    let at = place(parent, hash) & mask
    for (;;) {
      const node = slots[at]!
      if (node === 0 || (hashes[node] === hash && parents[node] === parent)) return node
      at = (at + 1) & mask
    }
  }

  isFork(node: number): boolean {
    return this.forks[node] === 1
  }

  /** The node that a number leads to, made where there was none. */
  grow(parent: number, hash: number): number {
    const known = this.child(parent, hash)
    if (known !== 0) return known
    this.count += 1
    if (this.count + 1 >= this.hashes.length >> 1) this.widen()
    this.hashes[this.count] = hash
    this.parents[this.count] = parent
    this.forks[parent] = 1
    this.enter(this.count)
    return this.count
  }

  /** The nodes under each node. */
  children(): number[][] {
    const under: number[][] = Array.from({ length: this.count + 1 }, () => [])
    for (let node = 1; node <= this.count; node += 1) under[this.parents[node]!]!.push(node)
    return under
  }

  hashOf(node: number): number {
    return this.hashes[node]!
  }

  private enter(node: number): void {
    const mask = this.slots.length - 1
    let at = place(this.parents[node]!, this.hashes[node]!) & mask
    while (this.slots[at] !== 0) at = (at + 1) & mask
    this.slots[at] = node
  }

  private widen(): void {
    const size = this.slots.length * 2
    this.hashes = longer(this.hashes, size)
    this.parents = longer(this.parents, size)
    const forks = new Uint8Array(size)
    forks.set(this.forks)
    this.forks = forks
    this.slots = new Int32Array(size)
    for (let node = 1; node < this.count; node += 1) this.enter(node)
  }
}

function longer(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(size)
  copy.set(array)
  return copy
}

function place(parent: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(parent, 0x2545f491), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 15)
}
