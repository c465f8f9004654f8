import * as z from "zod/mini"
import { COVERAGES } from "../kinds.ts"
import { Declaration, REGIONS } from "../nodes/country.ts"
import { Facts } from "../provenance.ts"
import { Stated } from "../stated.ts"
import { Localised, PartialDate } from "../text.ts"

const Implements = z.strictObject({ to: z.string(), coverage: z.enum(COVERAGES) })

/** A law as a whole may implement, by another source than the one its title was read in. */
const LawImplements = z.strictObject({
  to: z.string(),
  coverage: z.enum(COVERAGES),
  note: z.optional(Localised),
  sources: Facts,
})

const LawProvisionRecord = z.strictObject({
  /** Number as in the id: "323-1", "1030.a.5.A". */
  path: z.string(),
  /** How it is cited at home: "art. 323-1", "18 U.S.C. § 1030(a)(5)(A)". */
  label: z.string().check(z.minLength(1)),
  summary: z.optional(Localised),
  implements: z.array(Implements),
  inForce: z.optional(z.boolean()),
  /** Why and since when it is not in force. */
  inForceNote: z.optional(Localised),
  /** Ids of the provisions in which what older texts cite under this number is found today. */
  replacedBy: z.optional(z.array(z.string())),
  /** For the provision and for what it implements. */
  sources: Facts,
})

const LawRecord = z.strictObject({
  /** Slug after the country: "code-penal". */
  slug: z.string(),
  title: z.string().check(z.minLength(1)),
  titleEn: z.optional(z.string()),
  /** Ours, to be understood, never cited; official only where the State publishes in French. None if `title` is French. */
  titleFr: z.optional(z.string()),
  type: z.string(),
  number: z.optional(z.string()),
  date: z.optional(PartialDate),
  aliases: z.array(z.string()),
  url: z.optional(z.string().check(z.url())),
  inForce: z.optional(z.boolean()),
  /** Why and since when it is not in force. */
  inForceNote: z.optional(Localised),
  /** Ids of the laws or provisions in which its content is found today. */
  replacedBy: z.optional(z.array(z.string())),
  note: z.optional(Localised),
  /** What the law as a whole implements, where no single provision is known. */
  implements: z.optional(z.array(LawImplements)),
  sources: Facts,
  provisions: z.array(LawProvisionRecord),
})

const StatusRecord = z.strictObject({
  instrument: z.string(),
  status: z.enum(["party", "signatory", "invited"]),
  signed: z.optional(PartialDate),
  ratified: z.optional(PartialDate),
  inForce: z.optional(PartialDate),
  asOf: PartialDate,
  note: z.optional(Localised),
  sources: Facts,
})

/** data/countries/<code>.json */
export const CountryFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** ISO 3166-1 alpha-2, lower case. */
  id: z.string().check(z.regex(/^[a-z]{2}$/)),
  label: Localised,
  note: z.optional(Localised),
  region: z.enum(REGIONS),
  /** Main language of its laws, two letters. */
  lang: z.string().check(z.regex(/^[a-z]{2}$/)),
  status: z.array(StatusRecord),
  declarations: z.optional(z.array(Declaration)),
  authorities: z.optional(Stated),
  contactPoint: z.optional(Stated),
  sources: Facts,
  laws: z.array(LawRecord),
})
export type CountryFile = z.infer<typeof CountryFile>
