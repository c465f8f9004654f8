import { browser } from "wxt/browser"
import { ViewerFault } from "../fault.ts"
import type { Bytes } from "./bytes.ts"

/** Files from this size on are fetched piece by piece where the server can, in bytes. */
const PIECEWISE = 2_000_000
/** Largest file that is fetched whole, in bytes. */
const LARGEST_WHOLE = 400_000_000

/**
 * The file at an address, with the reader's own cookies, as the browser itself would fetch it.
 * @param progress hears how many bytes have come, and of how many (0 where unknown)
 * @throws ViewerFault where nothing usable comes back
 */
export async function fetchBytes(
  url: string,
  progress: (loaded: number, total: number) => void,
  signal: AbortSignal,
): Promise<Bytes> {
  const address = addressOf(url)
  if (address.protocol === "file:") return fileBytes(address)
  const stop = new AbortController()
  signal.addEventListener("abort", () => stop.abort())
  const response = await ask(address, {}, stop.signal)
  if (!response.ok) throw new ViewerFault("viewer.fault.refused", { status: response.status })
  const length = Number(response.headers.get("content-length") ?? 0)
  const name = nameOf(response.headers.get("content-disposition"), address)
  const piecewise =
    length >= PIECEWISE &&
    response.headers.get("accept-ranges") === "bytes" &&
    !response.headers.has("content-encoding")
  if (piecewise) {
    stop.abort()
    const read = (from: number, to: number) => readPiece(address, from, to, signal)
    return { name, url, length, read }
  }
  if (length > LARGEST_WHOLE) {
    stop.abort()
    throw new ViewerFault("viewer.fault.large", { size: Math.round(length / 1e6) })
  }
  const blob = await readWhole(response, length, progress)
  return blobBytes(blob, name, url)
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : null
  if (!address || !/^(?:https?|file|blob|data):$/.test(address.protocol))
    throw new ViewerFault("viewer.fault.address", { address: url.slice(0, 200) })
  return address
}

async function ask(address: URL, headers: HeadersInit, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { headers, signal, credentials: "include" })
  } catch {
    throw new ViewerFault("viewer.fault.unreachable", { host: address.host })
  }
}

async function readPiece(address: URL, from: number, to: number, signal: AbortSignal) {
  const response = await ask(address, { range: `bytes=${from}-${to - 1}` }, signal)
  if (response.status !== 206)
    throw new ViewerFault("viewer.fault.refused", { status: response.status })
  return new Uint8Array(await response.arrayBuffer())
}

async function readWhole(
  response: Response,
  length: number,
  progress: (loaded: number, total: number) => void,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let loaded = 0
  const reader = response.body?.getReader()
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader!.read()) {
      parts.push(next.value)
      loaded += next.value.length
      if (loaded > LARGEST_WHOLE) break
      progress(loaded, length)
    }
  } catch {
    throw new ViewerFault("viewer.fault.broken-off", { size: Math.round(loaded / 1000) })
  }
  if (loaded > LARGEST_WHOLE) {
    void reader?.cancel()
    throw new ViewerFault("viewer.fault.large", { size: Math.round(loaded / 1e6) })
  }
  return new Blob(parts)
}

/** A file of the disk by its address: only where the reader has allowed it in the browser. */
async function fileBytes(address: URL): Promise<Bytes> {
  const allowed = await browser.extension.isAllowedFileSchemeAccess()
  if (!allowed || import.meta.env.FIREFOX) throw new ViewerFault("viewer.fault.file-access")
  const blob = await new Promise<Blob>((resolve, reject) => {
    // Fetch refuses addresses of files even where extensions may read them.
    const request = new XMLHttpRequest()
    request.open("GET", address)
    request.responseType = "blob"
    request.addEventListener("load", () => resolve(request.response as Blob))
    request.addEventListener("error", () =>
      reject(new ViewerFault("viewer.fault.no-file", { address: decodeURI(address.pathname) })),
    )
    request.send()
  })
  return blobBytes(blob, nameOf(null, address), address.href)
}

function blobBytes(blob: Blob, name: string, url: string): Bytes {
  const read = async (from: number, to: number) =>
    new Uint8Array(await blob.slice(from, to).arrayBuffer())
  return { name, url, length: blob.size, read }
}

function nameOf(disposition: string | null, { pathname }: URL): string {
  const given = /filename="?([^";]+)"?/i.exec(disposition ?? "")?.[1]
  const last = given ?? pathname.split("/").at(-1)
  try {
    return decodeURIComponent(last || "document.pdf")
  } catch {
    return last || "document.pdf"
  }
}
