import { parentOf, provisionId } from "#graph/ids/index.ts"
import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { Builder, Collector } from "../collector.ts"

type Provision = InstrumentFile["provisions"][number]
type CrossReference = NonNullable<Provision["refersTo"]>[number]

/** data/instruments: an instrument, its divisions and provisions, and what they refer to. */
export const instruments: Builder<InstrumentFile> = (file, out) => {
  const { id, label, title, reference, opened, inForce, url, note, sources } = file
  out.node(
    { id, kind: "instrument", label, title, reference, opened, inForce, url, note, sources },
    "",
  )
  if (file.supplements !== undefined) {
    out.edge({ kind: "supplements", from: id, to: file.supplements, sources }, "supplements")
  }
  for (const [i, record] of file.provisions.entries()) {
    provision(id, record, `provisions[${i}]`, out)
  }
}

function provision(instrument: string, record: Provision, at: string, out: Collector): void {
  const { path, in: _, refersTo: __, ...fields } = record
  const id = provisionId(instrument, path)
  out.node({ id, kind: "provision", instrument, ...fields }, at)
  const parent = record.in === undefined ? parentOf(id) : provisionId(instrument, record.in)
  const where = record.in === undefined ? `${at}.path` : `${at}.in`
  out.edge({ kind: "contains", from: parent ?? instrument, to: id, sources: fields.sources }, where)
  for (const [i, reference] of (record.refersTo ?? []).entries()) {
    crossReference(id, reference, `${at}.refersTo[${i}].to`, out)
  }
}

function crossReference(from: string, reference: CrossReference, at: string, out: Collector): void {
  const { to, relation, explicit, note, sources } = reference
  if (relation === "supplements") {
    out.edge({ kind: "supplements", from, to, note, sources }, at)
  } else if (relation === "subject-to") {
    out.edge({ kind: "subject-to", from, to, explicit, note, sources }, at)
  } else {
    out.edge({ kind: "refers-to", from, to, relation, explicit, note, sources }, at)
  }
}
