import * as z from "zod/mini"

const Forms = z.array(z.string().check(z.minLength(2)))

const LawForms = z.strictObject({
  /** The law that pages call "the Criminal Code" or "the Code of Criminal Procedure" of the country. */
  is: z.optional(z.enum(["criminal-code", "procedure-code"])),
  /** Whether numbers follow its name without a word: "18 U.S.C. 1030", "BrB 4:9c". */
  bare: z.optional(z.boolean()),
  /** The year it came into force, where its shared names meant an earlier law with other numbers before. */
  since: z.optional(z.int().check(z.minimum(1800), z.maximum(2100))),
  /** Written forms, inflected where the language asks for it, that mean this law wherever they stand. */
  sure: z.optional(Forms),
  /** Forms that laws of other countries have too, in the graph or not: the page decides. */
  shared: z.optional(Forms),
  /** As of the country, where this law differs. */
  sign: z.optional(z.enum(["always", "never"])),
  /** What such a code is called in other countries of the language, and never here: no Dutch law is a "Strafwetboek". */
  never: z.optional(Forms),
})

/** data/citations/<country>.json: how a country's laws are named on pages. */
export const CitationsFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** Country code. */
  id: z.string().check(z.regex(/^[a-z]{2}$/)),
  /** Languages in which its provisions are cited at home: data/styles. The main one first. */
  langs: z.array(z.string().check(z.regex(/^[a-z]{2}$/))).check(z.minLength(1)),
  /** Whether its provisions always or never take the sign "§". */
  sign: z.optional(z.enum(["always", "never"])),
  /** Its names and the words for "of that country"; a capital must be there, a small letter may be either. */
  country: Forms,
  /** Ends of host names, or hosts with the beginning of a path, of pages about its law. */
  hosts: z.optional(Forms),
  /** By the slug of the law. */
  laws: z.record(z.string(), LawForms),
})
export type CitationsFile = z.infer<typeof CitationsFile>
