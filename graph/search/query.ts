import type { Query, QueryCombination } from "minisearch"
import type { Field } from "./fields/provider.ts"
import type { FindSynonym, Term } from "./synonyms.ts"
import { isDivision, isNumber, isUnit } from "./words.ts"
import { widerNumbers } from "./wider.ts"

/** How much less another word for the same thing counts than the word that was typed. */
const SYNONYM_WEIGHT = 0.5
/** How much a word like "section" adds where it stands beside the number. */
const BONUS = 0.2
/** How much less the provision around the wanted one counts, where that one does not exist. */
const WIDER_WEIGHT = 0.4

/** Every word must be there, as typed, as a beginning, misspelt or by a synonym. */
export function strictQuery(words: readonly string[], find: FindSynonym): Query {
  const wanted: Query[] = []
  const welcome: Query[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const numberNext = isNumber(words[at + 1] ?? "")
    if (numberNext && isUnit(word)) continue
    if (numberNext && isDivision(word)) {
      welcome.push(word)
      continue
    }
    const synonym = find(words, at)
    if (synonym === null) {
      if (!isBeginning(word)) wanted.push(word)
      // After other words only as it stands: "hacking US".
      else wanted.push(at > 0 ? { ...EXACT, queries: [word] } : beginning(word))
      continue
    }
    const own = all(words.slice(at, at + synonym.length))
    wanted.push({ combineWith: "OR", queries: [own, ...synonym.others.map(exactly)] })
    at += synonym.length - 1
  }
  const strict: QueryCombination = {
    combineWith: "AND",
    queries: wanted.length > 0 ? wanted : welcome,
  }
  if (wanted.length === 0 || welcome.length === 0) return strict
  const faint = { ...strict, boostTerm: () => 0 }
  const bonus: Query = { combineWith: "AND", boostTerm: () => BONUS, queries: [faint, ...welcome] }
  return { combineWith: "OR", queries: [strict, bonus] }
}

/**
 * Where no node has it all: any of it, numbers also by their beginning, and for a number the wider
 * ones around it.
 */
export function looseQuery(words: readonly string[], find: FindSynonym): Query {
  const wider = words.filter(isNumber).flatMap(widerNumbers)
  const parts = words.map((word, at) =>
    isNumber(word) ? beginning(word) : strictQuery(words.slice(at, at + 1), find),
  )
  return {
    combineWith: "OR",
    queries: [
      { combineWith: "OR", queries: parts },
      { combineWith: "OR", ...EXACT, boostTerm: () => WIDER_WEIGHT, queries: wider },
    ],
  }
}

/** Two letters begin a thousand words, and a number every year: in running text that says nothing. */
const isBeginning = (word: string) => word.length === 2 && !isNumber(word)

const NAMING: Field[] = ["numbers", "names", "headings"]

/** A word that may be whole anywhere, but the beginning only of a name, heading or number. */
function beginning(word: string): Query {
  return {
    combineWith: "OR",
    queries: [
      { ...EXACT, queries: [word] },
      { prefix: true, fuzzy: false, fields: NAMING, queries: [word] },
    ],
  }
}

/** Only the very word. */
export const EXACT = { prefix: false, fuzzy: false } as const

const all = (words: readonly string[]): Query => ({ combineWith: "AND", queries: [...words] })

const exactly = (term: Term): Query => ({
  combineWith: "AND",
  ...EXACT,
  boostTerm: () => SYNONYM_WEIGHT,
  queries: [...term],
})
