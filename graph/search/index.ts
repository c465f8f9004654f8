/** Finding nodes by what a person types: numbers, names, words of the law, in English and French. */
export { createSearch, searchInSteps, type Hit, type Search, type SearchOptions } from "./create.ts"
export { fold } from "./fold.ts"
export { SynonymsFile } from "./synonyms.ts"
