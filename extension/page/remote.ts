import { ignore } from "./ignore.ts"
import type { Block } from "#graph/read/types.ts"
import type { DocumentReader, DocumentText, Heard } from "#extension/shared/reading/types.ts"
import { Hearing, LINE, Runs, type Asked, type Told } from "#extension/shared/reading/wire.ts"
import { Slices } from "#extension/shared/slices.ts"

/** How much text is sent at once, in UTF-16 code units. */
const PORTION = 50_000
/** How often a line that goes while it is used is opened anew. */
const TRIES = 3

/** The page's end of a line to the reader. */
export interface Line {
  send(asked: Asked): void
  /** Called once, before anything is sent. */
  listen(hear: (told: Told) => void, gone: () => void): void
  close(): void
}

interface Port {
  postMessage(asked: Asked): void
  disconnect(): void
  onMessage: { addListener(hear: (told: Told) => void): void }
  onDisconnect: { addListener(hear: () => void): void }
}
declare const chrome: {
  runtime: { connect(options: { name: string }): Port; lastError?: unknown }
}

/** A line to the background, which wakes up for it. Throws after an update of the extension. */
function toBackground(): Line {
  const port = chrome.runtime.connect({ name: LINE })
  return {
    send: (asked) => port.postMessage(asked),
    close: () => port.disconnect(),
    listen(hear, gone) {
      port.onMessage.addListener(hear)
      port.onDisconnect.addListener(() => {
        // Looked at, or the browser writes it into the page's console.
        void chrome.runtime.lastError
        gone()
      })
    },
  }
}

/** The background went while it read, or the extension was updated. */
class Gone extends Error {
  constructor() {
    super("the reader stopped")
  }
}

/** Where the answers to one reading go. */
interface Waiting {
  heard: Heard
  hearing: Hearing
  done(): void
  failed(error: Error): void
}

/**
 * Has the document read by the background. The line may go at any time, when the background falls
 * asleep or the page is put away; the next reading then opens another and sends everything.
 */
export class RemoteReader implements DocumentReader {
  readonly #connect: () => Line
  #line: Line | null = null
  /** What the other end knows. */
  #last: readonly Block[] | null = null
  #waiting: Waiting | null = null

  constructor(connect: () => Line = toBackground) {
    this.#connect = connect
  }

  async read(text: DocumentText, heard: Heard): Promise<boolean> {
    for (let tries = 1; ; tries += 1) {
      const isRelative = this.#line !== null && this.#last !== null && text.before === this.#last
      try {
        if (!isRelative) this.#open()
        await this.#ask(text, isRelative, heard)
        return isRelative
      } catch (error) {
        this.#close()
        if (!(error instanceof Gone) || tries === TRIES) throw error
      }
    }
  }

  #close(): void {
    this.#line?.close()
    this.#line = null
    this.#last = null
  }

  #open(): void {
    this.#close()
    const line = this.#connect()
    line.listen(
      (told) => this.#hear(told),
      () => {
        if (this.#line !== line) return
        this.#line = null
        this.#waiting?.failed(new Gone())
      },
    )
    this.#line = line
  }

  async #ask(text: DocumentText, isRelative: boolean, heard: Heard): Promise<void> {
    this.#last = null
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.#waiting = { heard, hearing: new Hearing(), done: resolve, failed: reject }
    // Where sending fails as well, nobody awaits it.
    promise.catch(ignore)
    const [head, tail] = isRelative ? [text.head, text.tail] : [0, 0]
    try {
      this.#send({ begin: text.hints, head, tail })
      await this.#sendBlocks(text, head, tail)
      this.#send({ end: true })
      await promise
      this.#last = text.blocks
    } finally {
      // What was heard is the marks' own by now, a megabyte for thousands.
      this.#waiting = null
    }
  }

  async #sendBlocks(text: DocumentText, head: number, tail: number): Promise<void> {
    const { blocks, coming } = text
    const isComing = () => coming?.isWhole === false
    const slices = new Slices()
    let runs = new Runs()
    let seen = Infinity
    for (let i = head; ; i += 1) {
      while (i >= blocks.length && isComing()) await coming!.more()
      const isLast = i >= blocks.length - tail
      if (!isLast) runs.add(blocks[i]!)
      if (isLast ? runs.length > 0 : runs.length >= PORTION) {
        this.#send({ runs: runs.list })
        runs = new Runs()
      }
      // As soon as both are known, the block and where it stands.
      if (text.seen !== seen && (isLast || text.seen < i)) this.#send({ seen: (seen = text.seen) })
      if (isLast) return
      if (slices.over) await slices.rest()
    }
  }

  #send(asked: Asked): void {
    try {
      if (this.#line) return this.#line.send(asked)
    } catch {
      // The extension is not there any more.
    }
    throw new Gone()
  }

  #hear(told: Told): void {
    const waiting = this.#waiting
    if (!waiting) return
    if ("places" in told) waiting.heard(waiting.hearing.hear(told.meanings, told.places), told.upTo)
    else if ("fault" in told) waiting.failed(new Error(told.fault))
    else waiting.done()
  }
}
