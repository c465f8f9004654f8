import * as z from "zod/mini"
import { BASES } from "./kinds.ts"

/**
 * How a fact is known. `read`: read in the source at the locator. `seed`: stated in one of the
 * documents the project came from. `editorial`: expert knowledge, not yet checked in a source.
 */
export const Basis = z.enum(BASES)
export type Basis = z.infer<typeof Basis>

/** Where a fact comes from: a source, the place in it, and how the fact is known. */
export const Fact = z.strictObject({
  source: z.string().check(z.regex(/^src\//)),
  /** Place in the source, in the source's own terms: "Art. 18", "section 2.1", "p. 14". */
  locator: z.string(),
  basis: Basis,
})
export type Fact = z.infer<typeof Fact>

/** The provenance of a node, an edge or a field group. Never empty: a fact without it does not build. */
export const Facts = z.array(Fact).check(z.minLength(1))

/** A publication, page or document that facts are taken from. */
export const Source = z.strictObject({
  id: z.string().check(z.regex(/^src\/[a-z0-9][a-z0-9.-]*$/)),
  title: z.string().check(z.minLength(1)),
  publisher: z.optional(z.string()),
  /** Year or ISO date of the version that was consulted. */
  date: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  url: z.optional(z.string().check(z.url())),
  /** Languages of the source, comma-separated two-letter codes. */
  lang: z.optional(z.string()),
  note: z.optional(z.string()),
})
export type Source = z.infer<typeof Source>
