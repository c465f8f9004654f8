import type { GrammarFile } from "#graph/model/files/grammar.ts"
import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { PackInstrument, ReaderPack } from "#graph/read/pack.ts"
import { inflect } from "./inflect.ts"
import { buildNationalPack, type NationalData } from "./national-pack.ts"

/** The reader's part of the data: names, tables of contents and grammars; no prose, no sources. */
export function buildReaderPack(
  data: {
    instruments: InstrumentFile[]
    grammars: GrammarFile[]
  } & NationalData,
): ReaderPack {
  const inflected = new Map(data.grammars.map(({ id, inflected: forms }) => [id, forms ?? {}]))
  const pack = (file: InstrumentFile): PackInstrument => packInstrument(file, inflected)
  return {
    instruments: data.instruments.map(pack).sort((a, b) => (a.id < b.id ? -1 : 1)),
    grammars: [...data.grammars].sort((a, b) => (a.id < b.id ? -1 : 1)),
    national: buildNationalPack(data),
  }
}

/** How long a date is that gives the day: "2001-11-23". */
const DAY = 10

type Inflected = ReadonlyMap<string, Record<string, string[]>>

function packInstrument(file: InstrumentFile, inflected: Inflected): PackInstrument {
  return {
    id: file.id,
    type: file.type,
    ...(file.supplements === undefined ? {} : { supplements: file.supplements }),
    ...(file.marked === true && file.opened?.length === DAY ? { day: file.opened } : {}),
    sure: flat(file.names.sure, inflected),
    weak: flat(file.names.weak ?? {}, inflected),
    addresses: file.names.addresses ?? [],
    paths: file.marked === true ? pathsOf(file) : [],
  }
}

/** Articles and what is inside them: texts refer to these by number. */
function pathsOf(file: InstrumentFile): string[] {
  return file.provisions
    .filter((p) => p.level !== "chapter" && p.level !== "section" && p.level !== "title")
    .map((p) => p.path)
}

/** The names of all languages, with the forms that their words take in sentences. */
function flat(byLanguage: Record<string, string[]>, inflected: Inflected): string[] {
  const all = Object.entries(byLanguage).flatMap(([lang, names]) =>
    names.flatMap((name) => inflect(name, inflected.get(lang) ?? {})),
  )
  return [...new Set(all)].sort()
}
