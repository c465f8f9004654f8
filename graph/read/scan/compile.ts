import type { NationalReader } from "../law/index.ts"
import type { Names } from "../names/names.ts"
import type { ReaderPack } from "../pack.ts"
import { BASE } from "../words/chars.ts"
import { NUMBER_WORDS } from "../words/number-sign.ts"
import { type Beginning, hashOf } from "../words/phrases.ts"
import {
  CUE,
  LAW,
  NAME,
  NOUN,
  NOUN_PHRASE,
  NUMBER_WORD,
  ORDINAL,
  SIGN,
  TERM,
  UNIT,
  WHOLE_CUE,
  WHOLE_LAW,
  WHOLE_NAME,
} from "./flags.ts"
import { Scanner } from "./scanner.ts"

/** The scanner looks for the words of all languages at once. */
export function compileScanner(pack: ReaderPack, names: Names, national: NationalReader): Scanner {
  const scanner = new Scanner()
  names.eachBeginning(beginnings(scanner, NAME, WHOLE_NAME))
  for (const grammar of pack.grammars) {
    for (const [level, { one, many, short }] of Object.entries(grammar.units)) {
      if (level === "division" || level === "sentence") continue
      // A number stands after the last word of "sous-paragraphe".
      for (const word of [...one, ...many, ...short])
        // The "o" of "n.o" is an article nearly everywhere.
        if (!/\.\p{L}$/u.test(word)) scanner.add(lastWord(word), UNIT)
    }
    for (const word of [
      ...Object.keys(grammar.ordinals),
      ...grammar.articleOrdinals,
      ...Object.keys(grammar.numbers ?? {}),
    ])
      scanner.add(lastWord(word), ORDINAL)
    for (const sign of grammar.numberSigns ?? [])
      for (const word of sign.match(/[\p{L}]+/gu) ?? []) scanner.add(word, SIGN)
    for (const words of Object.values(grammar.instrumentNouns))
      for (const word of words) scanner.add(firstWord(word), NOUN | TERM)
    const { otherNouns, codeNouns, hintNouns, contractNouns = [] } = grammar
    for (const word of [...otherNouns, ...codeNouns, ...hintNouns, ...contractNouns])
      addNoun(scanner, word)
  }
  national.names.eachBeginning(beginnings(scanner, LAW, WHOLE_LAW))
  national.countries.eachBeginning(beginnings(scanner, CUE, WHOLE_CUE))
  for (const word of NUMBER_WORDS) scanner.add(word, NUMBER_WORD)
  return scanner
}

/** Adds the first words of names, and the pairs of words with which those of several words begin. */
function beginnings(scanner: Scanner, open: number, whole: number): Beginning {
  return (first, isWhole, seconds) => {
    if (isWhole) scanner.addHash(first, whole)
    for (const second of seconds) {
      scanner.addHash(first, open)
      scanner.addPair(first, second)
    }
  }
}

/** Of a noun of several words the second must fit: "La Gaceta" does not make a noun of every "la". */
function addNoun(scanner: Scanner, noun: string): void {
  const words = noun.match(WORDS) ?? []
  // A sign is no word to a scanner.
  if (words.length < 2 || /[§&]/.test(noun)) return scanner.add(firstWord(noun), NOUN)
  const [first, second] = words.map((word) => hashOf(word, 0, word.length, BASE))
  scanner.addHash(first!, NOUN_PHRASE)
  scanner.addPair(first!, second!)
}

const WORDS = /(?:(?![ºª])[\p{L}\p{N}])+/gu

function firstWord(phrase: string): string {
  return /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? ""
}

function lastWord(word: string): string {
  // "ºs": the sign is no letter, as in a text.
  return /((?:(?![ºª])[\p{L}\p{N}])+)(?:[^\p{L}\p{N}]|[ºª])*$/u.exec(word)?.[1] ?? ""
}
