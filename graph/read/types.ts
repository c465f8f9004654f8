/** One block element's text, or one paragraph of a plain text. The reader never looks across blocks for a reference. */
export interface Block {
  /** Text exactly as it stands, so that offsets are true to it. */
  text: string
  /** Two-letter language, where known. */
  lang?: string | undefined
  heading?: boolean | undefined
}

/** What is known about the page as a whole. */
export interface Hints {
  title?: string | undefined
  url?: string | undefined
  lang?: string | undefined
  /** Instrument id that the reader of the page has pinned: a bare "Article 2" means this one. */
  pin?: string | undefined
}

/** A reference to one or, for a range, several provisions. */
export interface Reference {
  /** First UTF-16 code unit of the reference in its block (or text). */
  start: number
  /** One past the last code unit. */
  end: number
  /** Ids of provisions in reading order, more than one for a range; or of a court decision. */
  targets: string[]
  /** Id of the treaty or national law that the provisions are in; of a decision, its own. */
  instrument: string
  /** 0 to 1: how often this combination of rules is right. */
  confidence: number
  /** Whether the mark is painted as sure. */
  sure: boolean
  /** Short trace of the rules that decided, strongest first: "named-right", "page-topic", … */
  why: Why[]
  /** Where two readings remain: the targets of the others, the likeliest first. Never sure. */
  alternatives?: string[][]
}

/** Rules that can decide which instrument is meant; the panel puts each in words. */
export const WHY = [
  "named-right",
  "named-left",
  "anaphora",
  "defined-term",
  "sentence",
  "block",
  "section",
  "pin",
  "page-topic",
  "heading",
  "country-beside",
  "country-near",
  "country-section",
  "country-page",
  "country-neighbours",
  "country-language",
  "number-only-there",
  "deeper",
  "case-form",
  "case-court",
  "uncertain",
  "ambiguous",
  "not-understood",
] as const
export type Why = (typeof WHY)[number]
