import { createServer, connect, type AddressInfo, type Socket } from "node:net"
import { until } from "./session.ts"

/** A message of the browser's own developer tools, which name objects in it by `actor`. */
interface Packet {
  processDescriptor?: { actor: string }
  process?: { consoleActor: string }
  type?: string
  result?: unknown
  exceptionMessage?: string | null
}

/** What a Firefox is told so that its developer tools listen at a port. */
export function consoleOptions(port: number) {
  return {
    args: ["--start-debugger-server", String(port)],
    preferences: {
      "devtools.chrome.enabled": true,
      "devtools.debugger.prompt-connection": false,
      "devtools.debugger.remote-enabled": true,
    },
  }
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/**
 * The console of a whole Firefox, whose words run in its window; every version that we run in has
 * it, while the automation of pages reaches the window from 141 on only.
 */
export class FirefoxConsole {
  readonly #socket: Socket
  #rest = Buffer.alloc(0)
  #waiting: { isAnswer: (packet: Packet) => boolean; take: (packet: Packet) => void } | null = null
  #console = ""
  #last: Promise<unknown> = Promise.resolve()

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on("data", (bytes) => this.#receive(bytes as Buffer))
  }

  static async open(port: number): Promise<FirefoxConsole> {
    const socket = await until("the console of Firefox", () => connected(port))
    const opened = new FirefoxConsole(socket)
    const process = await opened.#ask({ to: "root", type: "getProcess", id: 0 }, (packet) =>
      Boolean(packet.processDescriptor),
    )
    const target = await opened.#ask(
      { to: process.processDescriptor!.actor, type: "getTarget" },
      (packet) => Boolean(packet.process),
    )
    opened.#console = target.process!.consoleActor
    return opened
  }

  /** Value of an expression, awaited; null where it has none. @throws what it throws */
  run(text: string): Promise<unknown> {
    const question = { to: this.#console, type: "evaluateJSAsync", text, mapped: { await: true } }
    // One at a time: answers need no names then.
    this.#last = this.#last
      .catch(() => null)
      .then(() => this.#ask(question, ({ type }) => type === "evaluationResult"))
      .then(({ result, exceptionMessage }) => {
        if (exceptionMessage) throw new Error(exceptionMessage)
        return typeof result === "object" ? null : result
      })
    return this.#last
  }

  #ask(question: object, isAnswer: (packet: Packet) => boolean): Promise<Packet> {
    return new Promise((take) => {
      this.#waiting = { isAnswer, take }
      const packet = Buffer.from(JSON.stringify(question))
      this.#socket.write(`${packet.length}:`)
      this.#socket.write(packet)
    })
  }

  /** Packets come as their length in bytes, a colon, and JSON. */
  #receive(bytes: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, bytes])
    for (;;) {
      const colon = this.#rest.indexOf(":")
      const end = colon + 1 + Number(this.#rest.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || this.#rest.length < end) return
      const packet = JSON.parse(this.#rest.subarray(colon + 1, end).toString()) as Packet
      this.#rest = this.#rest.subarray(end)
      if (this.#waiting?.isAnswer(packet)) this.#waiting.take(packet)
    }
  }
}

function connected(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("connect", () => resolve(socket))
    socket.once("error", () => resolve(null))
  })
}
