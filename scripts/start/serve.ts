import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** One document on an address of this machine. */
export interface Served {
  url: string
  close(): void
}

/**
 * Serves one document on 127.0.0.1: extensions may read pages there, while a file's own address
 * needs a switch that only the user can set.
 */
export async function serve(body: string, type = "text/html; charset=utf-8"): Promise<Served> {
  const server = createServer((request, response) => {
    if (request.url === "/favicon.ico") {
      response.writeHead(204).end()
      return
    }
    response.writeHead(200, { "content-type": type }).end(body)
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(0, "127.0.0.1", resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
