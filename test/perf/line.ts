import type { Line } from "#extension/page/remote.ts"
import type { Told } from "#extension/shared/reading/wire.ts"
import type { Turns } from "./turns.ts"

/**
 * A line to a worker in place of the extension's background: another thread that gets texts of JSON,
 * as messages of an extension are. The worker is told of it by a port of its own.
 */
export function toWorker(worker: Worker, turns: Turns): Line {
  const { port1: port, port2 } = new MessageChannel()
  worker.postMessage("open", [port2])
  return {
    send(asked) {
      port.postMessage(JSON.stringify(asked))
      // The page part then waits, until there is an answer.
      if ("end" in asked) queueMicrotask(() => turns.rested())
    },
    listen(hear) {
      port.addEventListener("message", ({ data }: MessageEvent<string>) => {
        turns.resumed()
        const told = JSON.parse(data) as Told
        hear(told)
        // After the last answer the page part goes on.
        if ("places" in told) turns.rested()
      })
      port.start()
    },
    close: () => port.close(),
  }
}
