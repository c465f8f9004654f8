import type { GatePack } from "#graph/read/gate-pack.ts"
import type { ReaderPack } from "#graph/read/pack.ts"

/** How far the folding of letters goes: Latin with all its accents, in code units. */
const FOLD_FROM = 0xc0
const FOLD_TO = 0x250

/**
 * The gate's part of the reader's data: the words for "article", and the names of what is marked.
 * A name that holds a shorter one is left out, because the shorter one is found in it.
 */
export function buildGatePack(pack: ReaderPack): GatePack {
  const marked = pack.instruments.filter(({ paths }) => paths.length > 0)
  const articles = pack.grammars.map(({ units }) => units.article)
  return {
    units: unique(articles.flatMap(({ one, many, short }) => [...one, ...many, ...short])),
    ordinals: unique(pack.grammars.flatMap(({ articleOrdinals }) => articleOrdinals)),
    names: shortest(marked.flatMap(({ sure, weak }) => [...sure, ...weak])),
    addresses: unique(marked.flatMap(({ addresses }) => addresses)),
    fold: foldedLetters(),
  }
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
