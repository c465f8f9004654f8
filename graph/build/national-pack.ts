import type { CaseFile } from "#graph/model/files/case.ts"
import type { CitationsFile } from "#graph/model/files/citations.ts"
import type { CountryFile } from "#graph/model/files/country.ts"
import type { StyleFile } from "#graph/model/files/style.ts"
import type { NationalPack, PackCase, PackCountry, PackLaw } from "#graph/read/law/pack.ts"

/** The files that the national part is made of. */
export interface NationalData {
  countries: CountryFile[]
  citations: CitationsFile[]
  styles: StyleFile[]
  cases: CaseFile[]
}

type StyleWords = NationalPack["styles"][number]

/** The reader's national part: how laws and decisions are written, and which numbers they have. */
export function buildNationalPack(data: NationalData): NationalPack {
  const files = new Map(data.countries.map((country) => [country.id, country]))
  return {
    styles: data.styles.map(packStyle),
    countries: data.citations.map(packCountry),
    laws: data.citations.flatMap((citations) => packLaws(citations, files.get(citations.id))),
    cases: data.cases.flatMap(packCase),
  }
}

function packStyle({ $schema: _schema, ...words }: StyleFile): StyleWords {
  return words
}

function packCountry({ id, langs, sign, country, hosts }: CitationsFile): PackCountry {
  return { id, langs, ...(sign && { sign }), cues: country, ...(hosts && { hosts }) }
}

/** Laws with their written forms; one whose forms nobody gave yet is known by title where the country is. */
function packLaws({ id, laws }: CitationsFile, file: CountryFile | undefined): PackLaw[] {
  return (file?.laws ?? []).map((law) => {
    const forms = laws[law.slug] ?? { shared: [law.title, ...law.aliases] }
    const years = yearsOf(
      `${law.title} ${law.number ?? ""} ${law.date ?? ""} ${law.aliases.join(" ")}`,
    )
    return {
      id: `${id}/${law.slug}`,
      ...(years.length > 0 && { years }),
      ...forms,
      paths: law.provisions.map(({ path }) => path).join(" "),
    }
  })
}

function yearsOf(text: string): number[] {
  const years = text.match(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g) ?? []
  return [...new Set(years.map(Number))].sort((a, b) => a - b)
}

/** Decisions that have a written form. */
function packCase(file: CaseFile): PackCase[] {
  const weak = new Set(file.citedAsWeak?.map(withoutArticle))
  for (const { form } of file.citedAsShared ?? []) weak.add(withoutArticle(form))
  const certain = [file.ecli, file.neutralCitation, ...(file.reporters ?? []), ...file.citedAs]
  const sure = new Set(certain.map(withoutArticle).filter((form) => form !== "" && !weak.has(form)))
  for (const form of file.docket ?? []) if (!sure.has(form)) weak.add(form)
  if (sure.size + weak.size === 0) return []
  const country = /^[a-z]{2}$/.test(file.jurisdiction) ? file.jurisdiction : undefined
  const courts = courtsOf(file.court)
  return [
    {
      id: file.id,
      ...(country && { country }),
      sure: [...sure],
      ...(weak.size > 0 && { weak: [...weak] }),
      ...(weak.size > 0 && courts.length > 0 && { courts }),
    },
  ]
}

/** "The Disini Case": a form that began with "the" would be looked for at every "the". */
function withoutArticle(form = ""): string {
  return form.replace(/^(?:The|La|Le) /, "")
}

/** "Court of Cassation (Hof van Cassatie / Cour de cassation)" → its three names. */
function courtsOf(court: CaseFile["court"]): string[] {
  const names = (court?.en ?? "")
    .split(/[(),/]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 3 && !/chamber|bank?c|senate|section/i.test(part))
  return [...new Set(names)]
}
