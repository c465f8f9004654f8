import { ownersOf } from "../canonical.ts"
import type { DataFault } from "../dataset.ts"
import { FILE_KINDS } from "../files.ts"
import type { DataFile } from "../parse.ts"

const KEYS = ["path", "slug", "instrument", "from", "to", "who", "id"]

/** Sorted lists are sorted: one fault for each list, at the first record out of its place. */
export function checkOrder({ file, kind, value }: DataFile): DataFault[] {
  const faults: DataFault[] = []
  for (const list of FILE_KINDS[kind].lists) {
    for (const { owner, field, at } of ownersOf(value as Record<string, unknown>, list.field)) {
      const records = owner[field] as Record<string, unknown>[]
      const sorted = list.sort(records) as Record<string, unknown>[]
      const i = records.findIndex((record, place) => record !== sorted[place])
      if (i < 0) continue
      const reason = `The list is not in order: "${nameOf(sorted[i])}" belongs here, before "${nameOf(records[i])}"; "npm run format" sorts it.`
      faults.push({ file, path: `${at}${at === "" ? "" : "."}${field}[${i}]`, reason })
    }
  }
  return faults
}

function nameOf(record: Record<string, unknown> | string | undefined): string {
  if (typeof record === "string") return record
  const key = KEYS.find((name) => typeof record?.[name] === "string")
  return key === undefined ? "?" : String(record?.[key])
}
