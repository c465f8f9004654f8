import type { CountryFile } from "#graph/model/files/country.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

/** A law has a title in French beside the English one, or is French itself. */
export function checkFrenchTitles({ file, kind, value }: DataFile): DataFault[] {
  if (kind !== "countries") return []
  const { lang, laws } = value as CountryFile
  const french = lang === "fr"
  return laws.flatMap(({ titleFr }, i) => {
    if (french === (titleFr === undefined)) return []
    const reason = french
      ? 'The title is French already; remove "titleFr".'
      : 'The French title is missing; add "titleFr", the one in use in that State, else what the title means.'
    return [{ file, path: `laws[${i}].titleFr`, reason }]
  })
}
