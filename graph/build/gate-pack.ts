import type { GatePack } from "#graph/read/gate-pack.ts"
import type { NationalPack } from "#graph/read/law/pack.ts"
import type { ReaderPack } from "#graph/read/pack.ts"

/** How far the folding of letters goes: Latin with all its accents, Greek, Cyrillic, Hebrew, Arabic, in code units. */
const FOLD_FROM = 0xc0
const FOLD_TO = 0x700

/**
 * The gate's part of the reader's data: the words for "article", and the names of what is marked.
 * A name that holds a shorter one is left out, because the shorter one is found in it.
 */
export function buildGatePack(pack: ReaderPack): GatePack {
  const marked = pack.instruments.filter(({ paths }) => paths.length > 0)
  const articles = pack.grammars.map(({ units }) => units.article)
  return {
    units: unique([
      ...articles.flatMap(({ one, many, short }) => [...one, ...many, ...short]),
      ...(pack.national?.styles ?? []).flatMap(({ units }) =>
        units.filter((unit) => unit.length > 3 && isScanned(unit)),
      ),
    ]),
    ordinals: unique(pack.grammars.flatMap(({ articleOrdinals }) => articleOrdinals)),
    names: shortest(marked.flatMap(({ sure, weak }) => [...sure, ...weak])),
    laws: lawSigns(pack.national),
    reports: unique([
      ...(pack.national?.cases ?? []).flatMap(({ sure }) => sure.flatMap(reporterOf)),
      "ECLI",
    ]),
    addresses: unique(marked.flatMap(({ addresses }) => addresses)),
    fold: foldedLetters(),
  }
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
  return name.length > 1 && [...name].every((char) => char.charCodeAt(0) < FOLD_TO)
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

/** For each code unit from U+00C0 its base letter in lower case, or a space where it is no letter. */
function foldedLetters(): string {
  let letters = ""
  for (let code = FOLD_FROM; code < FOLD_TO; code += 1) {
    const char = String.fromCharCode(code)
    letters += /\p{L}/u.test(char) ? char.toLowerCase().normalize("NFD")[0] : " "
  }
  return letters
}
