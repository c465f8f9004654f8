import * as z from "zod/mini"

const Words = z.array(z.string().check(z.minLength(1)))

/** data/styles/<lang>.json: how provisions of national laws are cited in a language, in words. */
export const StyleFile = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z]{2}$/)),
  name: z.string(),
  /** Words that stand before the number of a provision: "article", "§". */
  units: Words,
  /** Those of them after which a bare number is a provision of its own: "§§", "articles". */
  many: z.optional(Words),
  /** Words that stand after it: "gr.", "pants", "§". */
  unitsAfter: z.optional(Words),
  /** Words after the number of a chapter that is part of the citation: "kap.". */
  chapters: z.optional(Words),
  /** Letters that belong to a number: "L. 34-1". */
  prefixes: z.optional(Words),
  /** Words before a lower number or letter: "Abs.", "alinéa". */
  parts: z.optional(Words),
  /** Words for what stands above the first lower number, which nothing follows: "caput". */
  head: z.optional(Words),
  /** Words after one: "lid", "stycket". */
  partsAfter: z.optional(Words),
  /** Written ordinals of such parts. */
  ordinals: z.optional(Words),
  /** What may be written at the end of a number: ".º", "-ci". */
  endings: z.optional(Words),
  /** Words between a number and the law: "of the", "du". */
  links: Words,
  /** Words between the law and a number that follows it: "in particular". */
  leftLinks: z.optional(Words),
  /** Words that may stand before the law's name: "new". */
  qualifiers: z.optional(Words),
  /** Words before, within or after a citation that say that the law is meant as it once was: "a.F.", "oud". */
  former: z.optional(Words),
  /** Words beside a name that make it another law: "militaire", "Model". */
  others: z.optional(Words),
  /** Words beside "Portuguese" in small letters that make it a language and no country: "língua". */
  tongues: z.optional(Words),
  /** Words after a number that make it a place in the document itself: "above". */
  here: z.optional(Words),
  /** What this language calls the languages that pages are offered in. */
  languages: z.optional(Words),
  /** Words that elsewhere name a country and here do not: Dutch "indien". */
  notCountries: z.optional(Words),
  /** By country code, words beside a law's name that say whose it is: "israelí", "Irak". */
  nations: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2}$/)), Words)),
  /** First words of the titles of laws and decisions, in small letters: such a page is as old as its title says. */
  acts: z.optional(Words),
  /** Words between a law's name and its country: "of the Republic of". */
  toCountry: z.optional(Words),
  /** Words before the number of a law that follows its name: "(Law no. 765)". */
  numbered: z.optional(Words),
  /** Words between the number of a law and its year: "19 of 2020". */
  ofYear: z.optional(Words),
  /** Words in titles of what has sections of its own: "Act", "Rules". */
  sectioned: z.optional(Words),
  /** Words before a number by which it is no decision's: "Bill". */
  noDecision: z.optional(Words),
  /** Words with a capital before a decision's name that are no first name: "Case". */
  decisions: z.optional(Words),
  and: Words,
  range: Words,
  /** What ends an open range: "ff.", "et seq.". */
  following: z.optional(Words),
  /** Whether "274.1" is one number, and not paragraph 1 of 274. */
  dotted: z.optional(z.boolean()),
  /** Whether a letter may stand apart from its number: "§ 215 a". */
  loose: z.optional(z.boolean()),
  /** Whether provisions have parts in Roman capitals: "L. 34-1, III". */
  roman: z.optional(z.boolean()),
  /** Whether letters in numbers are everyday: "§ 74a" is no sign of one law among several. */
  lettered: z.optional(z.boolean()),
  /** Whether a page that names no country may be of any of the language's: Spanish, unlike German. */
  peers: z.optional(z.boolean()),
  /** "Dello stesso codice", "of the Act": how a provision points back to the law named before. */
  back: z.optional(
    z.strictObject({
      /** What says that the law named last is meant: "of the same". */
      same: Words,
      /** What may say so, where a text names but one law: "of the". */
      the: z.optional(Words),
      /** What a code may be called then. */
      codes: Words,
      /** What another law may be called; a word that may mean either is in both. */
      laws: Words,
      /** What makes more of a name of it: "della" strada. */
      goesOn: Words,
      /** Units of provisions that are cited without a law after the one that a text names: "section 3". */
      bareUnits: z.optional(Words),
    }),
  ),
  /** What main codes are called in this language, whichever country they are of. */
  codes: z.optional(z.strictObject({ "criminal-code": Words, "procedure-code": Words })),
})
export type StyleFile = z.infer<typeof StyleFile>
