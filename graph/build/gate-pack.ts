import {
  bitsOf,
  FIRST,
  fold,
  type GatePack,
  join,
  NAME_WORDS,
  nextWord,
  pack as packed,
  readWord,
  type Word,
} from "#graph/read/gate-pack.ts"
import type { NationalPack } from "#graph/read/law/pack.ts"
import type { ReaderPack } from "#graph/read/pack.ts"

/** How long the beginnings of names are by which they are looked for. */
const STEM = 4
/** Of abbreviations the case decides: "CCC", not "ccc". */
const ABBREVIATION = 6

/**
 * The gate's part of the reader's data: the words for "article", and the names of what is marked.
 * A name that holds a shorter one is left out, because the shorter one is found in it.
 */
export function buildGatePack(pack: ReaderPack): GatePack {
  const marked = pack.instruments.filter(({ paths }) => paths.length > 0)
  const articles = pack.grammars.map(({ units }) => units.article)
  const names = shortest(marked.flatMap(({ sure, weak }) => [...sure, ...weak]))
  const laws = lawSigns(pack.national)
  const cases = (pack.national?.cases ?? []).flatMap(({ sure }) => sure.flatMap(reporterOf))
  const reports = [...cases, "ECLI"]
  return {
    units: packed(
      [
        ...articles.flatMap(({ one, many, short }) => [...one, ...many, ...short]),
        ...(pack.national?.styles ?? []).flatMap(({ units }) =>
          units.filter((unit) => unit.length > 3 && isScanned(unit)),
        ),
      ].flatMap(lastWord),
    ),
    ordinals: unique(pack.grammars.flatMap(({ articleOrdinals }) => articleOrdinals)),
    names: packed(names.map(numberOf)),
    stems: unique(names.map((name) => name.slice(0, STEM).toLowerCase())),
    laws: packed(laws.map(numberOf)),
    firsts: packed([...laws, ...reports].map(firstOf), FIRST),
    reports: packed(reports.map(numberOf)),
    east: eastern(pack.national),
    addresses: unique(marked.flatMap(({ addresses }) => addresses)),
  }
}

/** The number of the first words of a phrase; of an abbreviation, as it is written. */
function numberOf(phrase: string): number {
  const word: Word = { end: 0, hash: 0, exact: 0 }
  const start = [...phrase].findIndex((char) => fold(char.charCodeAt(0)) !== 0)
  readWord(phrase, start, word)
  const isAbbreviation = word.end - start <= ABBREVIATION && /\p{Lu}.*\p{Lu}/u.test(phrase)
  if (isAbbreviation && nextWord(phrase, word.end) < 0) return bitsOf(word.exact)
  let { hash } = word
  for (let count = 1; count < NAME_WORDS; count += 1) {
    const next = nextWord(phrase, word.end)
    if (next < 0) break
    readWord(phrase, next, word)
    hash = join(hash, word.hash)
  }
  return bitsOf(hash)
}

/** The number of a name's first word; of a short one as it is written, for "IT Act" is not "it". */
function firstOf(name: string): number {
  const first = /[\p{L}\p{N}]+/u.exec(name)![0]
  const word: Word = { end: 0, hash: 0, exact: 0 }
  readWord(first, 0, word)
  const isExact = word.end <= 2 || (word.end <= ABBREVIATION && /\p{Lu}.*\p{Lu}/u.test(first))
  return bitsOf(isExact ? word.exact : word.hash)
}

/**
 * What national laws are told by from afar. Only the first words of a long name, or the
 * number of a law: that a few pages are read in vain costs less than the whole names on every page.
 */
function lawSigns(national: NationalPack | undefined): string[] {
  if (national === undefined) return []
  const laws = national.laws
    .filter(({ paths }) => paths !== "")
    .flatMap(({ sure = [], shared = [] }) => [...sure, ...shared])
  const codes = national.styles.flatMap(({ codes: of }) => Object.values(of ?? {}).flat())
  return shortest([...laws, ...codes].map(beginning).filter(isScanned))
}

/** Names of laws that are written without spaces, such as 刑法; one that ends with another is found with it. */
function eastern(national: NationalPack | undefined): string[] {
  const names = (national?.laws ?? [])
    .filter(({ paths }) => paths !== "")
    .flatMap(({ sure = [], shared = [] }) => [...sure, ...shared])
    .filter((name) => /^[\u3040-\ud7af]+$/.test(name))
  return unique(names).filter(
    (name) => !names.some((other) => other !== name && name.endsWith(other)),
  )
}

/** The number of the word that stands before the figure: "ustanovení §" has none. */
function lastWord(unit: string): number[] {
  const words = unit.match(/[\p{L}\p{N}]+/gu)
  const word: Word = { end: 0, hash: 0, exact: 0 }
  if (!words || /§/.test(unit)) return []
  readWord(words.at(-1)!, 0, word)
  return [bitsOf(word.hash)]
}

/** "Computer Misuse Act 1990" → "Computer Misuse"; "Lei n.º 109/2009" → "109/2009". */
function beginning(name: string): string {
  const number = /\d+[./_:-]\d+/.exec(name)
  if (number !== null) return number[0]
  const words = name.match(/[\p{L}\p{N}.]+/gu) ?? []
  const two = words.slice(0, 2).join(" ")
  return two.length > 6 || words.length <= 2 ? two : words.slice(0, 3).join(" ")
}

/** "[2014] 2 SCR 212" → "SCR": the court or the law report of a decision. */
function reporterOf(form: string): string[] {
  if (!/^[[(]?\d{4}|^\d+ |^[A-Z][A-Za-z]+ \d/.test(form)) return []
  return (form.match(/\p{Lu}[\p{L}.]*\p{Lu}[\p{L}.]*/gu) ?? []).filter((word) => word.length > 2)
}

/** Whether every letter is one that the gate can tell. */
function isScanned(name: string): boolean {
  return (
    name.length > 1 &&
    [...name].every((char) => fold(char.charCodeAt(0)) !== 0 || !/\p{L}/u.test(char))
  )
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort()
}

function shortest(names: readonly string[]): string[] {
  const kept: string[] = []
  for (const name of unique(names).sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => wordy(name).includes(wordy(shorter)))) kept.push(name)
  }
  return kept.sort()
}

function wordy(name: string): string {
  return ` ${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `
}
