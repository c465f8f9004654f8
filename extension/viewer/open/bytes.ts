/** The bytes of a file, taken piece by piece: a large file is never in memory as a whole. */
export interface Bytes {
  /** Name to show and to save under. */
  name: string
  /** The address the file came from; null for a file of the disk or a drop. */
  url: string | null
  length: number
  /** Bytes [from, to). Rejects where the source has gone. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>
}

/** A file that was opened from the disk or dropped. */
export function bytesOfFile(file: File): Bytes {
  return {
    name: file.name,
    url: null,
    length: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  }
}
