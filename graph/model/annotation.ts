import * as z from "zod/mini"

/** Where somebody met a reference: the words on a page, with a little of what stands around them. */
export const Quotation = z.strictObject({
  /** Address and title of the page, as they were then. */
  url: z.string(),
  title: z.string(),
  text: z.string(),
  before: z.string(),
  after: z.string(),
  /** Whether the reader of the page was sure of the reference. */
  sure: z.boolean(),
})
export type Quotation = z.infer<typeof Quotation>

/** What a person keeps with a node: words of their own, tags, the place on a page where they met it. */
export const Annotation = z.strictObject({
  /** Id of the node. */
  node: z.string().check(z.minLength(2)),
  note: z.optional(z.string()),
  tags: z.optional(z.array(z.string().check(z.minLength(1)))),
  quotation: z.optional(Quotation),
  /** ISO 8601 instant. */
  savedAt: z.optional(z.iso.datetime()),
})
export type Annotation = z.infer<typeof Annotation>
