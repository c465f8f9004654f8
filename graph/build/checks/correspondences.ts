import { workOf } from "#graph/ids/index.ts"
import type { CorrespondenceFile } from "#graph/model/files/correspondence.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

/** A file of counterparts leads to the one instrument it is called after, from others. */
export function checkCorrespondences({ file, kind, value }: DataFile): DataFault[] {
  if (kind !== "correspondences") return []
  const { id, pairs } = value as CorrespondenceFile
  return pairs.flatMap(({ from, to }, i) => {
    const faults: DataFault[] = []
    if (workOf(to) !== id) {
      const reason = `"${to}" does not belong to ${id}, which this file is about; move the pair to the file of ${workOf(to)}.`
      faults.push({ file, path: `pairs[${i}].to`, reason })
    }
    if (workOf(from) === id) {
      const reason = `"${from}" belongs to ${id} itself; a counterpart joins two instruments, so name a provision of the other.`
      faults.push({ file, path: `pairs[${i}].from`, reason })
    }
    return faults
  })
}
