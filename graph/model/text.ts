import * as z from "zod/mini"

/** A text by language. English is always there; a name in its own language may stand beside it. */
export const Localised = z.intersection(
  z.object({ en: z.string().check(z.minLength(1)) }),
  z.record(z.string().check(z.regex(/^[a-z]{2}$/)), z.string().check(z.minLength(1))),
)
export type Localised = z.infer<typeof Localised>

/** An ISO date, or only the year or month where no more is known. */
export const PartialDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))

/**
 * A date or a span of dates, each as exact as it is known: "2014-12-02/2014-12-03", "2018/2019";
 * ".." for an end that is open: "2011/..".
 */
export const DateSpan = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?))?$/))
