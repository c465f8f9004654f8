/** Longest stretch of work, in milliseconds, before the page gets its turn. */
const SLICE = 5

/** Gives the page its turn whenever a slice of work is used up. */
export class Slices {
  #until = performance.now() + SLICE
  #goesLast = false

  /** Whether it is time to `await rest()`. */
  get over(): boolean {
    return performance.now() >= this.#until
  }

  async rest(): Promise<void> {
    // Who yields goes on before tasks that wait, an answer of the background among them: not each time.
    await (this.#goesLast ? queued() : turn())
    this.#goesLast = !this.#goesLast
    this.#until = performance.now() + SLICE
  }
}

interface Scheduler {
  yield?(): Promise<void>
  postTask?(task: () => void): Promise<void>
}

/** Lets everything through that is urgent: keys, clicks, a frame. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  return scheduler?.yield ? scheduler.yield() : queued()
}

/** Lets everything through that waits. */
function queued(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  if (scheduler?.postTask) return scheduler.postTask(() => undefined)
  // A message is a turn of its own and, unlike a timer, is not held back on busy pages.
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener("message", () => resolve(), { once: true })
    port1.start()
    port2.postMessage(null)
  })
}
