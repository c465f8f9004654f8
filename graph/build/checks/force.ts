import type { CountryFile } from "#graph/model/files/country.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

/** What is not in force says why: repealed, struck down and not yet commenced are not the same. */
export function checkForce({ file, kind, value }: DataFile): DataFault[] {
  if (kind !== "countries") return []
  const records = (value as CountryFile).laws.flatMap((law, i) => [
    { record: law, at: `laws[${i}]` },
    ...law.provisions.map((record, j) => ({ record, at: `laws[${i}].provisions[${j}]` })),
  ])
  return records.flatMap(({ record: { inForce, inForceNote }, at }) => {
    const silent = inForce === false && inForceNote === undefined
    const idle = inForce !== false && inForceNote !== undefined
    if (!silent && !idle) return []
    const reason = silent
      ? '"inForce" is false without a reason; add "inForceNote" that says why and since when.'
      : 'There is an "inForceNote", but the record counts as in force; add "inForce": false or call it "note".'
    return [{ file, path: `${at}.${silent ? "inForce" : "inForceNote"}`, reason }]
  })
}
