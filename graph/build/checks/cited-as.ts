import type { CaseFile } from "#graph/model/files/case.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

/**
 * A form in `citedAs` means one case wherever it stands, so it stands once, in one file; forms that
 * cases share have a field of their own.
 */
export function checkCitedAs(files: readonly DataFile[]): DataFault[] {
  const faults: DataFault[] = []
  const owners = new Map<string, string>()
  for (const { file, kind, value } of files) {
    if (kind !== "cases") continue
    const { citedAs, citedAsWeak = [], citedAsShared = [] } = value as CaseFile
    const here = new Map<string, string>()
    const lists = {
      citedAs,
      citedAsWeak,
      citedAsShared: citedAsShared.map(({ form }) => form),
    }
    for (const [field, forms] of Object.entries(lists)) {
      for (const [i, form] of forms.entries()) {
        const path = `${field}[${i}]`
        const first = here.get(form)
        const owner = field === "citedAs" ? owners.get(form) : undefined
        if (first !== undefined) {
          const reason = `"${form}" stands already at ${first}; keep one.`
          faults.push({ file, path, reason })
        } else if (owner !== undefined) {
          const reason = `"${form}" names the case of ${owner} as well; move it to "citedAsShared" in both files.`
          faults.push({ file, path, reason })
        }
        here.set(form, path)
        if (field === "citedAs") owners.set(form, file)
      }
    }
  }
  return faults
}
