import type { DataFault } from "../dataset.ts"
import { fileFor } from "../files.ts"
import type { DataFile } from "../parse.ts"

/** A file is called after the thing it describes; a guidance note's id has its number. */
export function checkName({ file, kind, value }: DataFile): DataFault[] {
  const { id, number } = value as { id?: string; number?: number }
  if (id === undefined) return []
  const faults: DataFault[] = []
  const wanted = fileFor(kind, id)
  if (wanted !== file) {
    const reason = `The id is "${id}", so the file must be called ${wanted}; rename it or correct the id.`
    faults.push({ file, path: "id", reason })
  }
  if (kind === "guidance" && id !== `gn/${number}`) {
    const reason = `The number is ${number}, but the id is "${id}"; make them agree.`
    faults.push({ file, path: "number", reason })
  }
  return faults
}
