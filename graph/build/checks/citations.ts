import type { CitationsFile } from "#graph/model/files/citations.ts"
import type { CountryFile } from "#graph/model/files/country.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"

/** Citation forms are of countries, laws and languages that are there, and each form is of one kind. */
export function checkCitations(files: readonly DataFile[]): DataFault[] {
  const countries = new Map(
    valuesOf<CountryFile>(files, "countries").map((country) => [country.id, country]),
  )
  const styles = new Set(valuesOf<{ id: string }>(files, "styles").map(({ id }) => id))
  return files
    .filter(({ kind }) => kind === "citations")
    .flatMap(({ file, value }) => {
      const citations = value as CitationsFile
      const country = countries.get(citations.id)
      const faults = checkLaws(file, citations, country)
      for (const lang of citations.langs)
        if (lang !== "ja" && lang !== "ko" && !styles.has(lang))
          faults.push({
            file,
            path: "langs",
            reason: `There is no styles/${lang}.json; add how provisions are cited in that language.`,
          })
      return faults
    })
}

function checkLaws(
  file: string,
  { id, laws }: CitationsFile,
  country: CountryFile | undefined,
): DataFault[] {
  if (country === undefined) {
    const reason = `There is no countries/${id}.json; add the country or correct the id.`
    return [{ file, path: "id", reason }]
  }
  const known = new Set(country.laws.map(({ slug }) => slug))
  return Object.entries(laws).flatMap(([slug, { sure = [], shared = [] }]) => {
    const path = `laws.${slug}`
    if (!known.has(slug))
      return [
        { file, path, reason: `countries/${id}.json has no law "${slug}"; correct the slug.` },
      ]
    const twice = sure.find((form) => shared.includes(form))
    if (twice === undefined) return []
    return [{ file, path, reason: `"${twice}" is both sure and shared; keep one of the two.` }]
  })
}

function valuesOf<T>(files: readonly DataFile[], kind: DataFile["kind"]): T[] {
  return files.filter((file) => file.kind === kind).map((file) => file.value as T)
}
