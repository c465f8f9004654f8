import type { CountryFile } from "#graph/model/files/country.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

/** A provision is labelled as it is cited: a bare number is cited nowhere. */
export function checkLabels({ file, kind, value }: DataFile): DataFault[] {
  if (kind !== "countries") return []
  return (value as CountryFile).laws.flatMap(({ provisions }, i) =>
    provisions.flatMap(({ path, label }, k) => {
      // A path with words in it is a fault of its own.
      if (label !== path || /\s/.test(path)) return []
      const reason = `"${label}" is the bare number; write it as it is cited at home, as in "art. 323-1" or "§ 202a".`
      return [{ file, path: `laws[${i}].provisions[${k}].label`, reason }]
    }),
  )
}
