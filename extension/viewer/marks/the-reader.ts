import { ownUrl } from "#extension/shared/viewer.ts"
import { createReader, type Reader, type ReaderPack } from "#graph/read/index.ts"

let making: Promise<Reader> | null = null

/** The reader of references, made once, from the data that pages get too. */
export function theReader(): Promise<Reader> {
  making ??= make()
  return making
}

async function make(): Promise<Reader> {
  const state = globalThis as { glossatorData?: ReaderPack }
  await import(/* @vite-ignore */ ownUrl("/reader-data.js"))
  const pack = state.glossatorData!
  delete state.glossatorData
  return createReader(pack)
}
