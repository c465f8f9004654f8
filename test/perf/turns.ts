interface Scheduler {
  yield(): Promise<void>
  postTask(task: () => void): Promise<void>
}

/** Adds up the turns in which the page part holds the page's thread, in milliseconds. */
export class Turns {
  #since = 0
  #busy = 0
  #longest = 0

  /** Hears of every yield to the page. */
  constructor() {
    const { scheduler } = globalThis as unknown as { scheduler: Scheduler }
    const counted = async (yielded: Promise<void>): Promise<void> => {
      // What has been waiting for this turn's work still belongs to it.
      for (let i = 0; i < 10; i += 1) await Promise.resolve()
      this.rested()
      await yielded
      this.resumed()
    }
    const { yield: yields, postTask } = scheduler
    scheduler.yield = () => counted(yields.call(scheduler))
    scheduler.postTask = (task) => counted(postTask.call(scheduler, task))
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
