import { existsSync, readFileSync } from "node:fs"
import type { Block, Hints } from "#graph/read/index.ts"
import { languages, loadDocuments, loadMisunderstood, loadSentences } from "../lib/corpus.ts"
import { lawFiles, loadLaw } from "../lib/law-corpus.ts"

/** A text with the references that must be found in it, and nothing else. */
export interface Case {
  /** Where it stands: "en.txt:12". */
  place: string
  lang: string
  /** What kind of development set it is from. */
  kind: "sentences" | "documents" | "laws" | "misunderstood" | "seeds"
  hints: Hints
  /** The blocks of a page, or one whole text. */
  text: string | Block[]
  /** One list a block; one list for a whole text. */
  want: Wanted[][]
}

export interface Wanted {
  start: number
  end: number
  targets: string[]
}

const SHARED = new URL("../../../shared/", import.meta.url)

/** Every development set: the corpora, the cases that are still misread, and the seed documents where they are. */
export function developmentSets(): Case[] {
  return [...languages().flatMap(ofLanguage), ...lawFiles().flatMap(ofLaws), ...seeds()]
}

function ofLanguage(lang: string): Case[] {
  const sentences = loadSentences(lang).map(({ file, line, text, hints, want }): Case => ({
    place: `${file}:${line}`,
    lang,
    kind: "sentences",
    hints,
    text,
    want: [want],
  }))
  const parked = loadMisunderstood(lang).sentences.map(
    ({ file, line, text, hints, want }): Case => ({
      place: `${file}:${line}`,
      lang,
      kind: "misunderstood",
      hints,
      text,
      want: [want],
    }),
  )
  const documents = loadDocuments(lang).map(({ name, hints, blocks }): Case => ({
    place: `documents/${lang}/${name}.txt`,
    lang,
    kind: "documents",
    hints,
    text: blocks,
    want: blocks.map(({ want }) => want),
  }))
  return [...sentences, ...documents, ...parked]
}

function ofLaws(name: string): Case[] {
  return loadLaw(name).map(({ line, text, hints, want }) => ({
    place: `law/${name}.txt:${line}`,
    lang: hints.lang ?? "",
    kind: "laws",
    hints,
    text,
    want: [want],
  }))
}

interface Gold extends Wanted {
  file: string
}

/** The real documents beside the project; none where it is not developed. */
function seeds(): Case[] {
  const gold = new URL("research/references.json", SHARED)
  if (!existsSync(gold)) return []
  const { references } = JSON.parse(readFileSync(gold, "utf8")) as { references: Gold[] }
  return [...new Set(references.map(({ file }) => file))].sort().map((file) => ({
    place: `seeds/${file}`,
    lang: "",
    kind: "seeds",
    hints: {},
    text: readFileSync(new URL(`seeds/${file}`, SHARED), "utf8"),
    want: [references.filter((one) => one.file === file && one.targets.length > 0)],
  }))
}
