import { alternation } from "./alternation.ts"
import {
  bitsOf,
  FIRST,
  fold,
  type GatePack,
  join,
  NAME_WORDS,
  type NamesPack,
  nextWord,
  pack as packed,
  readWord,
  type Word,
} from "#graph/read/names-pack.ts"
import type { NationalPack, PackLaw } from "#graph/read/law/pack.ts"
import type { ReaderPack } from "#graph/read/pack.ts"

/** How long the beginnings of names are by which they are looked for. */
const STEM = 4
/** Of abbreviations the case decides: "CCC", not "ccc". */
const ABBREVIATION = 6

/** Words of at least so many letters may follow right after another: "ConventionArticle 18". */
const LONG = 4

/** The gate's part of the reader's data: the words that make a number one of an article or a decision. */
export function buildGatePack({ grammars, national }: ReaderPack): GatePack {
  const articles = grammars.flatMap(({ units: { article } }) => Object.values(article).flat())
  const styles = national?.styles ?? []
  const bare = (national?.laws ?? []).filter((law) => law.bare === true).flatMap(formsOf)
  const forms = (national?.cases ?? []).flatMap(({ sure }) => sure)
  const reports = forms.flatMap((form) => reporterOf(form).map((report) => ({ form, report })))
  const before = plain([
    ...articles,
    ...styles.flatMap(({ units }) => units),
    ...bare.map((name) => name.match(/\p{L}[\p{L}.]+$/u)?.[0] ?? ""),
    ...reports.filter(({ form, report }) => !isAfter(form, report)).map(({ report }) => report),
  ])
  const after = plain([
    ...styles.flatMap(({ unitsAfter }) => unitsAfter ?? []),
    ...reports.filter(({ form, report }) => isAfter(form, report)).map(({ report }) => report),
  ])
  // What ends like another is found with it, what begins so likewise.
  return {
    long: alternation(without(before.filter(isLong), "endsWith"), true),
    short: alternation(
      before.filter((word) => !isLong(word)),
      true,
    ),
    after: alternation(without(after.filter(isLong), "startsWith"), false),
    shortAfter: alternation(
      after.filter((word) => !isLong(word)),
      false,
    ),
    ordinals: unique(grammars.flatMap(({ articleOrdinals }) => articleOrdinals)).join("|"),
  }
}

function isLong(word: string): boolean {
  return word.length >= LONG
}

/** Whether a court or report stands after a number in a decision's form: "[2014] SCR". */
function isAfter(form: string, report: string): boolean {
  return new RegExp(`\\d[\\])]?\\s?${report.replaceAll(".", "\\.")}`).test(form)
}

/** The words without those that begin or end as another does. */
function without(words: readonly string[], as: "startsWith" | "endsWith"): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word[as](other)))
}

/** In small letters, without the point of an abbreviation; the gate knows the sign § itself. */
function plain(words: readonly string[]): string[] {
  const small = words.map((word) => word.toLowerCase().replace(/\.$/, ""))
  return unique(small.filter((word) => word !== "" && !word.includes("§")))
}

/**
 * Names and addresses of what is marked. A name that holds a shorter one is left out, because the
 * shorter one is found in it.
 */
export function buildNamesPack(pack: ReaderPack): NamesPack {
  const marked = pack.instruments.filter(({ paths }) => paths.length > 0)
  const names = shortest(marked.flatMap(({ sure, weak }) => [...sure, ...weak]))
  const forms = (pack.national?.cases ?? []).flatMap(({ sure }) => sure)
  const laws = [...lawSigns(pack.national), ...forms.flatMap(reporterOf), "ECLI"]
  return {
    laws: packed(laws.map(numberOf)),
    firsts: packed(laws.map(firstOf), FIRST),
    names: packed(names.map(numberOf)),
    stems: unique(names.map((name) => name.slice(0, STEM).toLowerCase())),
    east: eastern(pack.national),
    addresses: unique(marked.flatMap(({ addresses }) => addresses)),
  }
}

function formsOf({ sure = [], shared = [] }: PackLaw): string[] {
  return [...sure, ...shared]
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
  const laws = national.laws.filter(({ paths }) => paths !== "").flatMap(formsOf)
  const codes = national.styles.flatMap(({ codes: of }) => Object.values(of ?? {}).flat())
  return shortest([...laws, ...codes].map(beginning).filter(isScanned))
}

/** Names of laws that are written without spaces, such as 刑法; one that ends with another is found with it. */
function eastern(national: NationalPack | undefined): string[] {
  const names = (national?.laws ?? [])
    .filter(({ paths }) => paths !== "")
    .flatMap(formsOf)
    .filter((name) => /^[\u3040-\ud7af]+$/.test(name))
  return unique(names).filter(
    (name) => !names.some((other) => other !== name && name.endsWith(other)),
  )
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
  return ` ${name.replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `
}
