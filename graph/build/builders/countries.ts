import { provisionId } from "#graph/ids/index.ts"
import type { CountryFile } from "#graph/model/files/country.ts"
import type { Localised } from "#graph/model/text.ts"
import type { Builder, Collector } from "../collector.ts"

type Law = CountryFile["laws"][number]
type LawProvision = Law["provisions"][number]

/** data/countries: a State, its status, its laws, their provisions and what each implements. */
export const countries: Builder<CountryFile> = (file, out) => {
  const { id, label, note, region, declarations, authorities, contactPoint, sources } = file
  out.node(
    { id, kind: "country", label, note, region, declarations, authorities, contactPoint, sources },
    "",
  )
  for (const [i, { instrument, ...status }] of file.status.entries()) {
    out.edge({ kind: "party-to", from: id, to: instrument, ...status }, `status[${i}].instrument`)
  }
  for (const [i, record] of file.laws.entries()) law(file, record, `laws[${i}]`, out)
}

function law(country: CountryFile, record: Law, at: string, out: Collector): void {
  const { title, titleEn, titleFr, type, number, date, aliases, inForce, inForceNote, replacedBy } =
    record
  const { note, sources } = record
  const id = `${country.id}/${record.slug}`
  const { lang } = country
  const label: Localised = { en: titleEn ?? title, [lang]: title }
  if (titleFr !== undefined) label["fr"] = titleFr
  const url = record.url === undefined ? undefined : { en: record.url }
  out.node(
    {
      id,
      kind: "law",
      lang,
      label,
      country: country.id,
      type,
      number,
      date,
      aliases,
      url,
      inForce,
      inForceNote,
      replacedBy,
      note,
      sources,
    },
    at,
  )
  out.edge({ kind: "contains", from: country.id, to: id, sources }, at)
  for (const [i, link] of (record.implements ?? []).entries()) {
    out.edge({ kind: "implements", from: id, ...link }, `${at}.implements[${i}].to`)
  }
  for (const [i, provision] of record.provisions.entries()) {
    lawProvision(id, record, provision, `${at}.provisions[${i}]`, out)
  }
}

function lawProvision(
  lawId: string,
  parent: Law,
  record: LawProvision,
  at: string,
  out: Collector,
): void {
  const { summary, inForce, inForceNote, replacedBy, sources } = record
  const id = provisionId(lawId, record.path)
  out.node(
    {
      id,
      kind: "law-provision",
      label: { en: cited(record.label, parent) },
      country: lawId.slice(0, 2),
      law: lawId,
      summary,
      inForce,
      inForceNote,
      replacedBy,
      sources,
    },
    at,
  )
  out.edge({ kind: "contains", from: lawId, to: id, sources }, at)
  for (const [i, { to, coverage }] of record.implements.entries()) {
    out.edge({ kind: "implements", from: id, to, coverage, sources }, `${at}.implements[${i}].to`)
  }
}

/** "§ 202a" of the StGB is cited "§ 202a StGB"; "18 U.S.C. § 1030" already names its code. */
function cited(label: string, { title, number, aliases }: Law): string {
  const names = [title, ...aliases, ...(number === undefined || number.length < 4 ? [] : [number])]
  if (names.some((name) => label.includes(name))) return label
  return `${label} ${aliases[0] ?? title}`
}
