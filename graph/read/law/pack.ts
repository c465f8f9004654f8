import type { CitationsFile } from "#graph/model/files/citations.ts"
import type { StyleFile } from "#graph/model/files/style.ts"

/** What kind of main code a law is: pages call it "the Criminal Code" in any language. */
export type Code = "criminal-code" | "procedure-code"

/** What the reader knows of a national law. */
export interface PackLaw {
  id: string
  is?: Code
  /** Whether numbers follow its name without a word: "18 U.S.C. 1030". */
  bare?: boolean
  /** Years by which pages tell laws of one name apart: "Computer Misuse Act 1990". */
  years?: number[]
  /** The year since which its shared names mean it at home: an older text means an earlier law. */
  since?: number
  /** Names that mean it wherever they stand. */
  sure?: string[]
  /** Names that other laws have too. */
  shared?: string[]
  /** Whether it always or never takes the sign "§", where its country says otherwise or nothing. */
  sign?: CitationsFile["sign"]
  /** What such a code is called elsewhere, and it never is. */
  never?: string[]
  /** Numbers of its provisions that are in the graph, in order, parted by spaces. */
  paths: string
}

export interface PackCountry {
  id: string
  /** Languages of its laws, the main one first. */
  langs: string[]
  sign?: CitationsFile["sign"]
  /** Its names, and words that mean "of that country". */
  cues: string[]
  /** Ends of host names, or hosts with a path, of pages about its law. */
  hosts?: string[]
}

/** What the reader knows of a decision. */
export interface PackCase {
  id: string
  /** Country code; absent for a court of several States. */
  country?: string
  /** Forms that mean it wherever they stand. */
  sure: string[]
  /** Forms that mean it only next to its country or court. */
  weak?: string[]
  /** Names of its court, as a cue for the weak forms. */
  courts?: string[]
}

/** The national part of the reader's data. */
export interface NationalPack {
  styles: Omit<StyleFile, "$schema">[]
  countries: PackCountry[]
  laws: PackLaw[]
  cases: PackCase[]
}

/** Code of the country that a law is of: "fr". */
export function countryOf(law: PackLaw): string {
  return law.id.slice(0, 2)
}
