import type { Reference, Why } from "../types.ts"
import { choose } from "./choose.ts"
import { type PackLaw, countryOf } from "./pack.ts"
import type { Attributed, Claim, Neighbourhood } from "./claim.ts"
import type { Cue } from "./country.ts"
import { formerly } from "./former.ts"
import type { Found } from "./find.ts"
import type { NationalReader } from "./index.ts"
import type { Item } from "./list.ts"
import type { Mention } from "./names.ts"
import type { Place } from "./place.ts"
import type { Table } from "./table.ts"
import { judge } from "../resolve/confidence.ts"
import { countIn, isDistinct, referenceTo, targetsIn } from "./targets.ts"

/** Claims the provisions beside a name for the law that the name means here; takes note of a certain one. */
export function attribute(
  reader: NationalReader,
  place: Place,
  text: string,
  mention: Mention,
  { chain, style }: Found,
  cues: readonly Cue[],
  around: Neighbourhood,
  claims: Claim[],
): void {
  const distinct = chain.items.filter(isDistinct)
  const choice = choose({
    text,
    mention,
    cues,
    sentence: around.sentence(chain.start),
    place,
    countries: reader.countries,
    years: reader.years,
    style: style.id,
    lettered: style.lettered,
    peers: style.peers,
    nations: style.nations,
    sign: chain.unit.startsWith("§"),
    has: (law) => countIn(reader.table(law), chain),
    hasDistinct: (law) => countIn(reader.table(law), { ...chain, items: distinct }) > 0,
  })
  const rules: Why[] = [mention.start >= chain.end ? "named-right" : "named-left"]
  if (choice !== null) rules.push(...choice.why)
  const former = formerly(text, chain, mention, style)
  const of: Attributed = {
    law: choice?.law ?? null,
    doubtful: former !== null || !judge(rules).sure,
    end: Math.max(chain.end, mention.end),
  }
  for (const item of chain.items) {
    const reference =
      choice === null ? null : cited(reader.table(choice.law), item, choice.law, rules, former)
    if (reference !== null && choice!.others.length > 0)
      reference.alternatives = choice!.others.flatMap((law) => {
        const targets = targetsIn(reader.table(law), item, law)
        return targets === null ? [] : [targets.ids]
      })
    claims.push({ start: item.start, end: item.end, reference, of, number: item.number.key })
    if (reference === null) continue
    if (choice!.others.length === 0) place.cite(choice!.law)
    if (reference.sure) place.meet(countryOf(choice!.law))
  }
}

/** "138a (oud)" may stand in the graph by that name; what else was once under a number, nobody can say. */
function cited(
  table: Table,
  item: Item,
  law: PackLaw,
  rules: readonly Why[],
  former: string | null,
): Reference | null {
  if (former === null) return referenceTo(table, item, law, rules)
  const number = { ...item.number, key: `${item.number.key}${former}` }
  return (
    referenceTo(table, { ...item, number }, law, rules) ??
    referenceTo(table, item, law, [...rules, "uncertain"])
  )
}
