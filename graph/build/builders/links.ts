import type { Link, Participation } from "#graph/model/files/links.ts"
import type { Collector } from "../collector.ts"

type PlainKind = "about" | "contains" | "funded-by" | "refers-to"

/** Links of one kind that a record lists in a field. */
export function plainLinks(
  kind: PlainKind,
  from: string,
  links: readonly Link[] | undefined,
  at: string,
  out: Collector,
): void {
  for (const [i, link] of (links ?? []).entries()) {
    out.edge({ kind, from, ...link }, `${at}[${i}].to`)
  }
}

/** Who took part in a thing. */
export function participations(
  to: string,
  records: readonly Participation[] | undefined,
  at: string,
  out: Collector,
): void {
  for (const [i, { who, ...record }] of (records ?? []).entries()) {
    out.edge({ kind: "took-part-in", from: who, to, ...record }, `${at}[${i}].who`)
  }
}
