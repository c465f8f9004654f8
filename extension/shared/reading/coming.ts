/** Tells of a list that grows while it is read. */
export class Coming {
  #whole = false
  #next = promised()

  /** Whether all is there. */
  get isWhole(): boolean {
    return this.#whole
  }

  /** Fulfilled once there is more, or nothing more will come. Rejects where it cannot come. */
  more(): Promise<void> {
    return this.#next.promise
  }

  /** There is more. */
  grow(): void {
    const { resolve } = this.#next
    this.#next = promised()
    resolve()
  }

  /** That was all. */
  end(): void {
    this.#whole = true
    this.grow()
  }

  fail(error: unknown): void {
    this.#next.reject(error)
  }
}

function promised(): PromiseWithResolvers<void> {
  const next = Promise.withResolvers<void>()
  // Nobody may be waiting.
  next.promise.catch(() => undefined)
  return next
}
