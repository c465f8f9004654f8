import * as z from "zod/mini"

const Words = z.array(z.string().check(z.minLength(1)))

/** A unit word: singular, plural, and abbreviations that serve for both ("art." – the dot is optional on pages). */
const Unit = z.strictObject({ one: Words, many: Words, short: Words })

/** data/grammar/<lang>.json: how references are written in a language. Words only, never patterns. */
export const GrammarFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** Two-letter language. */
  id: z.string().check(z.regex(/^[a-z]{2}$/)),
  name: z.string(),
  units: z.strictObject({
    article: Unit,
    paragraph: Unit,
    /** A letter or point: "lit. b". */
    letter: Unit,
    /** A unit whose level depends on its label: "sub-paragraph b", "alinéa 1". */
    sub: Unit,
    /** Larger parts, which are never a provision of their own: chapter, section, annex. */
    division: Unit,
    /** A sentence of a paragraph, "Satz 2": understood, but no provision of its own. */
    sentence: z.optional(Unit),
  }),
  /** Joins the last member of a list: "and", "or". */
  and: Words,
  /** Joins the two ends of a range: "to", "through". */
  range: Words,
  /** From a part to what contains it: "of the", "du". Longest form wins. */
  up: Words,
  /** Those of `up` that say belonging: "of", "du". After them a capitalised unknown name is another text's. */
  genitive: Words,
  /** From what contains it down to a part, besides a comma: "in its", "en son". Articles of the noun belong to it. */
  down: z.optional(Words),
  /** Takes a part out of what was said before: "except", "with the exception of". */
  except: z.optional(Words),
  /** Joins provisions that apply together: "read in conjunction with", "i.V.m.". */
  readWith: z.optional(Words),
  /** Points to the text cited just before: "ibid.", "idem". */
  ibid: z.optional(Words),
  /** Between a unit and its number: "no.", "n°". */
  numberSigns: z.optional(Words),
  /** After a number, before "of": "above", "précité". */
  after: Words,
  /** Refers back to the article just mentioned: "that article", "du même article". */
  sameArticle: Words,
  /** Refers back without a noun: "thereof". */
  thereof: Words,
  /** The article that the text stands in, which is not a reference to another text: "this article". */
  thisArticle: Words,
  /** Before a head noun: the text in which one reads, "this", "the present". */
  thisText: z.optional(Words),
  /** Before a head noun: the text named last, "that", "the said", "the same". */
  thatText: z.optional(Words),
  /** Head nouns that with "the same" mean the treaty named last, a convention or a protocol: "treaty". */
  anyTreaty: z.optional(Words),
  /** Before a head noun: one that no longer applies, so not ours: "former", "previous". */
  former: z.optional(Words),
  /** Right before a treaty's name: a draft of it, which may say something else in each article. */
  drafts: z.optional(Words),
  /** Before a treaty: one with which the text compares its own, "unlike the", "a diferencia del". */
  unlike: z.optional(Words),
  /** Words for a position, in every gender and case: {"first": 1}. */
  ordinals: z.record(z.string(), z.int()),
  /** Words for a number after a unit, "paragraph two": {"two": 2}. */
  numbers: z.optional(z.record(z.string(), z.int())),
  /** Ordinals that may stand for an article's number: "premier". */
  articleOrdinals: Words,
  /** Endings of written numbers: "er", "st". */
  numberEndings: Words,
  /** After a number: a provision inserted later, so another one than the number says: "bis". */
  inserted: Words,
  /** After a number: "and those that follow", whose end is not said: "et seq.". */
  following: Words,
  /** Head nouns of instruments by type: {"convention": ["convention", "treaty"]}. */
  instrumentNouns: z.record(z.string(), Words),
  /** Nouns of other texts, which with a capital name one wherever they stand in the sentence: "Act". */
  otherNouns: Words,
  /** Those of them that name a text even in lower case, wherever they stand in the sentence: "code". */
  codeNouns: Words,
  /** Nouns that mean another text only right next to an article: "order", "draft". */
  hintNouns: Words,
  /** Those of them whose articles may follow in brackets: "contract". */
  contractNouns: z.optional(Words),
  /** Beginnings of such nouns, so that a misspelling or an inflection is still seen: "constitution". */
  otherStems: Words,
  /** Endings of compound nouns of other texts, three letters or more: "gesetz" in "Telekommunikationsgesetz". */
  otherEndings: z.optional(z.array(z.string().check(z.minLength(3)))),
  /** Other forms of words in the names of treaties: {"übereinkommen": ["übereinkommens"]}. */
  inflected: z.optional(z.record(z.string(), Words)),
  /** true where a capital before a head noun is never part of its name: "Textul Convenției", not "Vienna Convention". */
  nounFirst: z.optional(z.boolean()),
  /** Small words that may stand between an instrument's name and its article: "in particular", "notamment". */
  between: Words,
  /** After a head noun, these begin the name of some other instrument: "on", "against", "relative". */
  nameContinues: Words,
  /** After a head noun, before what kind of text it is: "de" in "convention de partenariat". */
  kindAfter: z.optional(Words),
  /** Beside a head noun, says that it was made: "signed", "geschlossenen". */
  agreed: z.optional(Words),
  /** With `agreed`, before the one it was made with, so that it is another text: "with", "between". */
  agreedWith: z.optional(Words),
  /** Names of ours that mean another text in this language, unless the text speaks of ours: "CCC". */
  homonyms: z.optional(Words),
  /** Right before an article that a court found to be breached, as those of human rights are: "violation of". */
  breaches: z.optional(Words),
  /**
   * Human rights by name, "private life", and the articles that grant them in the Convention of 1950 and the
   * Charter of the European Union: beside such a word a bare article is one of theirs.
   */
  rights: z.optional(z.array(z.strictObject({ words: Words, articles: z.array(z.string()) }))),
  /** Words that without its accent a head noun looks like: "traite". */
  lookalikes: z.optional(Words),
  /** Says that a law takes a treaty's article up: "transposed", "implements". */
  transposed: z.optional(Words),
  /** After an article's number: parts that none of the treaties has: "caput", "fracción". */
  foreignParts: z.optional(Words),
  /** true where a raised figure after a number is part of it, "17¹", and no mark of a note. */
  raisedInserts: z.optional(z.boolean()),
  /** Capitalised words that may precede a head noun without being part of a name: "The", "Under". */
  notANamePart: Words,
  /** Introduces a short name: "hereinafter", "ci-après". */
  definitionCues: Words,
  /** Letters that are words of the language, so that a lone one needs a witness: "a". */
  wordLetters: Words,
  /** Months: a number before one of them is a day. */
  months: Words,
  /** Abbreviations whose dot ends no sentence, besides the units' own. */
  abbreviations: Words,
  /** Frequent words by which the language is recognised. */
  commonWords: Words,
})
export type GrammarFile = z.infer<typeof GrammarFile>
