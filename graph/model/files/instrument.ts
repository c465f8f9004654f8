import * as z from "zod/mini"
import { RELATIONS } from "../kinds.ts"
import {
  AllowedStatement,
  DefinedTerm,
  PROVISION_LEVELS,
  SUBTOPICS,
  TOPICS,
} from "../nodes/provision.ts"
import { Fact, Facts } from "../provenance.ts"
import { Localised, PartialDate } from "../text.ts"

/** A link from a provision to others in the same or another instrument. */
const CrossReference = z.strictObject({
  to: z.string(),
  /** "subject-to" and "supplements" become edges of that kind, the others edges "refers-to". */
  relation: z.enum([...RELATIONS, "subject-to", "supplements"]),
  explicit: z.optional(z.boolean()),
  note: z.optional(Localised),
  sources: Facts,
})

const ProvisionRecord = z.strictObject({
  /** Dotted path inside the instrument: "18.1.b", "ch2.s1". */
  path: z.string().check(z.regex(/^[a-z0-9]+(\.[a-z0-9]+)*$/)),
  level: z.enum(PROVISION_LEVELS),
  /** Path of the division an article stands in; below articles the path says it. */
  in: z.optional(z.string()),
  label: Localised,
  title: z.optional(Localised),
  summary: z.optional(Localised),
  topic: z.optional(z.enum(TOPICS)),
  subtopic: z.optional(z.enum(SUBTOPICS)),
  terms: z.optional(z.array(DefinedTerm)),
  reservations: z.optional(z.array(AllowedStatement)),
  explanatoryReport: z.optional(z.strictObject({ from: z.int(), to: z.int(), sources: Facts })),
  refersTo: z.optional(z.array(CrossReference)),
  sources: Facts,
})

/** What the reader must know to recognise an instrument in a text. */
export const Names = z.strictObject({
  /** Names that mean this instrument wherever they stand, by language; "any" for numbers and abbreviations. */
  sure: z.record(z.string(), z.array(z.string())),
  /** Names that mean it only next to an article number or on a page that is about it. */
  weak: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Parts of an address that show that a page is about it. */
  addresses: z.optional(z.array(z.string())),
})

/** data/instruments/<id>.json */
export const InstrumentFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  /** "convention", "protocol", "directive", "regulation", "charter", "covenant": its head noun in texts. */
  type: z.string(),
  label: Localised,
  title: Localised,
  reference: z.optional(Localised),
  opened: z.optional(PartialDate),
  inForce: z.optional(PartialDate),
  url: z.optional(Localised),
  note: z.optional(Localised),
  /** The instrument this one is a protocol to. */
  supplements: z.optional(z.string()),
  /**
   * true: its references are marked on pages. The others are only recognised, so that their articles
   * are not taken for those of a marked one; what `provisions` holds of them is for cards and links.
   */
  marked: z.optional(z.boolean()),
  names: Names,
  sources: z.array(Fact).check(z.minLength(1)),
  /** In the order of the text. */
  provisions: z.array(ProvisionRecord),
})
export type InstrumentFile = z.infer<typeof InstrumentFile>
