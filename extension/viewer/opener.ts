import { askPassword } from "./chrome/password.ts"
import { ViewerFault } from "./fault.ts"
import { bytesOfFile, type Bytes } from "./open/bytes.ts"
import { openDocument } from "./open/document.ts"
import { fetchBytes } from "./open/fetch-bytes.ts"
import { Session, type SessionListener } from "./session.ts"

/** Hears of files that are being opened. */
export interface OpenerListener {
  opening(name: string): void
  /** Bytes that have come, and of how many; 0 where nobody knows. */
  progress(loaded: number, total: number): void
  opened(session: Session): void
  failed(fault: ViewerFault): void
}

/** Opens one file at a time; the one asked for last wins. */
export class Opener {
  #listener: OpenerListener
  #sessionListener: SessionListener
  #current = new AbortController()

  constructor(listener: OpenerListener, sessionListener: SessionListener) {
    this.#listener = listener
    this.#sessionListener = sessionListener
  }

  file(file: File): void {
    void this.#open(async () => bytesOfFile(file), file.name)
  }

  address(url: string): void {
    const progress = (loaded: number, total: number) => this.#listener.progress(loaded, total)
    void this.#open((signal) => fetchBytes(url, progress, signal), url)
  }

  async #open(get: (signal: AbortSignal) => Promise<Bytes>, name: string): Promise<void> {
    this.#current.abort()
    const { signal } = (this.#current = new AbortController())
    this.#listener.opening(name)
    try {
      const bytes = await get(signal)
      const open = await openDocument(bytes, askPassword, (fault) => {
        if (!signal.aborted) this.#listener.failed(fault)
      })
      if (signal.aborted) return void open.close()
      const session = await Session.start(bytes, open, this.#sessionListener)
      if (signal.aborted) return void session.close()
      this.#listener.opened(session)
    } catch (error) {
      if (signal.aborted) return
      const known = error instanceof ViewerFault
      this.#listener.failed(known ? error : new ViewerFault("viewer.fault.damaged", { name }))
    }
  }
}
