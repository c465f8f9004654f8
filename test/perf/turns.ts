interface Scheduler {
  yield(): Promise<void>
}

/** Adds up the turns in which the page part holds the page's thread, in milliseconds. */
export class Turns {
  #since = 0
  #busy = 0
  #longest = 0

  /** Hears of every yield to the page. */
  constructor() {
    const { scheduler } = globalThis as unknown as { scheduler: Scheduler }
    const original = scheduler.yield.bind(scheduler)
    scheduler.yield = async () => {
      this.rested()
      await original()
      this.resumed()
    }
  }

  begin(): void {
    this.#busy = this.#longest = 0
    this.#since = performance.now()
  }

  resumed(): void {
    this.#since = performance.now()
  }

  rested(): void {
    const turn = performance.now() - this.#since
    this.#busy += turn
    this.#longest = Math.max(this.#longest, turn)
  }

  end(): { busy: number; longest: number } {
    this.rested()
    return { busy: this.#busy, longest: this.#longest }
  }
}
