import type { PDFDocumentProxy } from "pdfjs-dist"
import { ViewerFault } from "../fault.ts"
import type { Bytes } from "./bytes.ts"
import { assets, loadPdfjs, pdfWorker } from "./library.ts"

/** How many bytes are asked for at once. */
const CHUNK = 262_144
/** A PDF says so within its first bytes. */
const HEAD = 1024

/** An opened document and the way to let go of it. */
export interface OpenDocument {
  document: PDFDocumentProxy
  close(): Promise<void>
}

/** Asks the reader for the password; `wrong` where one was tried already. Null gives up. */
export type AskPassword = (wrong: boolean) => Promise<string | null>

/**
 * Opens a PDF. Nothing of it runs: no scripts, no forms.
 * @param broken hears when the source of the file goes away later
 * @throws ViewerFault where it is none, is damaged, or stays locked
 */
export async function openDocument(
  bytes: Bytes,
  askPassword: AskPassword,
  broken: (fault: ViewerFault) => void,
): Promise<OpenDocument> {
  const head = await bytes.read(0, Math.min(HEAD, bytes.length))
  const start = new TextDecoder("latin1").decode(head)
  if (!start.includes("%PDF-")) throw notPdf(start, bytes)
  const { getDocument, PDFDataRangeTransport, PasswordResponses } = await loadPdfjs()
  const { promise: gone, reject: failed } = Promise.withResolvers<never>()
  const range = new PDFDataRangeTransport(bytes.length, null)
  range.requestDataRange = (from: number, to: number) => {
    bytes.read(from, to).then((piece) => range.onDataRange(from, piece), failed)
  }
  const { name } = bytes
  const task = getDocument({
    worker: await pdfWorker(),
    ...assets(),
    range,
    rangeChunkSize: CHUNK,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    verbosity: 0,
  })
  let locked = false
  task.onPassword = (answer: (password: string) => void, reason: number) => {
    void askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then((password) => {
      if (password !== null) return answer(password)
      locked = true
      failed(new ViewerFault("viewer.fault.locked"))
    })
  }
  try {
    const document = await Promise.race([task.promise, gone])
    gone.catch((fault: unknown) =>
      broken(fault instanceof ViewerFault ? fault : new ViewerFault("viewer.fault.gone", { name })),
    )
    return { document, close: () => task.destroy() }
  } catch (error) {
    void task.destroy()
    if (error instanceof ViewerFault) throw error
    throw new ViewerFault(locked ? "viewer.fault.locked" : "viewer.fault.damaged", { name })
  }
}

function notPdf(start: string, { name, length }: Bytes): ViewerFault {
  if (length === 0) return new ViewerFault("viewer.fault.empty", { name })
  const isPage = /<(?:!doctype html|html|head|body)\b/i.test(start)
  return new ViewerFault(isPage ? "viewer.fault.web-page" : "viewer.fault.no-pdf", { name })
}
