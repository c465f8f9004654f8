import type { GrammarFile } from "#graph/model/files/grammar.ts"
import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { PackInstrument, ReaderPack } from "#graph/read/pack.ts"

/** The reader's part of the data: names, tables of contents and grammars; no prose, no sources. */
export function buildReaderPack(data: {
  instruments: InstrumentFile[]
  grammars: GrammarFile[]
}): ReaderPack {
  return {
    instruments: data.instruments.map(packInstrument).sort((a, b) => (a.id < b.id ? -1 : 1)),
    grammars: [...data.grammars].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function packInstrument(file: InstrumentFile): PackInstrument {
  return {
    id: file.id,
    type: file.type,
    ...(file.supplements === undefined ? {} : { supplements: file.supplements }),
    sure: flat(file.names.sure),
    weak: flat(file.names.weak ?? {}),
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

function flat(byLanguage: Record<string, string[]>): string[] {
  return [...new Set(Object.values(byLanguage).flat())].sort()
}
