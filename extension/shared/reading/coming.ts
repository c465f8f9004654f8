/** Tells of a list that grows while it is read. */
export class Coming {
  /** Whether all is there. */
  isWhole = false
  #waiting: PromiseWithResolvers<void> | null = null
  #fault: { error: unknown } | null = null

  /** Fulfilled once there is more, or nothing more will come. Rejects where it cannot come. */
  async more(): Promise<void> {
    if (this.#fault) throw this.#fault.error
    await (this.#waiting ??= Promise.withResolvers()).promise
  }

  /** There is more. */
  grow(): void {
    this.#waiting?.resolve()
    this.#waiting = null
  }

  /** That was all. */
  end(): void {
    this.isWhole = true
    this.grow()
  }

  /** Who waits is woken, and is told when asking anew. */
  fail(error: unknown): void {
    this.#fault = { error }
    this.grow()
  }
}
