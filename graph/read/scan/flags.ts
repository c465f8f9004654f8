/** What a word may begin or be: a name, a noun, a unit, an article's ordinal. */
export const NAME = 1
export const NOUN = 2
export const UNIT = 4
export const ORDINAL = 8
/** A head noun such as "convention", which a text may define as a short name. */
export const TERM = 16
/** The first word of a law's or decision's written form. */
export const LAW = 32
/** The first word of a country's name. */
export const CUE = 64
/** Stands between a unit and its number: "no.". */
export const SIGN = 128
/** The same of which the word alone is a name, law or country; else a second word must follow that fits. */
export const WHOLE_NAME = 256
export const WHOLE_LAW = 512
export const WHOLE_CUE = 1024
/** Between a word and a number of a written form, "no.": what follows it is not looked at. */
export const NUMBER_WORD = 2048
/** "§", a unit and no word. */
export const SECTION = 4096

/** The first word of a noun of several words, "official journal". */
export const NOUN_PHRASE = 8192

/** What is known only with the next word. */
export const OPEN = NAME | NOUN_PHRASE | LAW | CUE
