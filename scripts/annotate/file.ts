import { readFileSync, statSync } from "node:fs"
import type { Reader } from "#graph/read/index.ts"
import { Fault } from "../lib/fault.ts"
import { DOCUMENT_KINDS } from "./index.ts"
import type { PlacedBlock } from "./source.ts"

/**
 * The references of a file, as `annotate -- FILE` prints them.
 * @param url the address that the file was saved from, where it is known
 * @throws Fault where the file is missing, unreadable or holds no text
 */
export async function annotateFile(path: string, reader: Reader, url?: string): Promise<object> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new Fault(`${path}: there is no such file; check the name.`)
  if (!found.isFile()) throw new Fault(`${path}: this is no file; name a text, HTML or PDF file.`)
  const bytes = readFileSync(path)
  const head = bytes.subarray(0, 512).toString("latin1")
  const kind = DOCUMENT_KINDS.find((candidate) => candidate.accepts(path, head))!
  const { blocks, hints, offsets } = await kind.open(bytes, path)
  if (blocks.length === 0)
    throw new Fault(`${path}: there is no text in this file, so nothing to read.`)
  const reading = reader.open({ ...hints, url })
  for (const block of blocks) reading.survey(block)
  const refs = blocks.flatMap((block) =>
    reading.read(block).map(({ start, end, ...reference }) => ({
      start: start + block.start,
      end: end + block.start,
      text: block.text.slice(start, end),
      ...(block.pages ? { page: pageAt(block.pages, start) } : {}),
      ...reference,
    })),
  )
  return { file: path, kind: kind.name, offsets, refs }
}

/** The page on which a place in a block stands. */
function pageAt(pages: NonNullable<PlacedBlock["pages"]>, at: number): number {
  return pages.findLast(({ start }) => start <= at)?.page ?? pages[0]!.page
}
