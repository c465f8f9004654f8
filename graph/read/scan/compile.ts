import type { NationalReader } from "../law/index.ts"
import type { Names } from "../names/names.ts"
import type { ReaderPack } from "../pack.ts"
import { CUE, LAW, NAME, NOUN, ORDINAL, SIGN, Scanner, TERM, UNIT } from "./scanner.ts"

/** The scanner looks for the words of all languages at once. */
export function compileScanner(pack: ReaderPack, names: Names, national: NationalReader): Scanner {
  const scanner = new Scanner()
  names.eachFirstWord((word) => scanner.add(word, NAME))
  for (const grammar of pack.grammars) {
    for (const [level, { one, many, short }] of Object.entries(grammar.units)) {
      if (level === "division" || level === "sentence") continue
      // A number stands after the last word of "sous-paragraphe".
      for (const word of [...one, ...many, ...short]) scanner.add(lastWord(word), UNIT)
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
      scanner.add(firstWord(word), NOUN)
    for (const stem of grammar.otherStems) scanner.addStem(stem)
    for (const ending of grammar.otherEndings ?? []) scanner.addEnding(ending)
  }
  national.names.eachFirst((hash) => scanner.addHash(hash, LAW))
  national.countries.eachFirst((hash) => scanner.addHash(hash, CUE))
  return scanner
}

function firstWord(phrase: string): string {
  return /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? ""
}

function lastWord(word: string): string {
  return /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(word)?.[1] ?? ""
}
