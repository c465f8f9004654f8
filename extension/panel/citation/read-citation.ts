import type { Reader, ReaderPack } from "#graph/read/index.ts"

/** What a typed citation means. */
export interface Citation {
  /** Provision ids in reading order; several for "articles 2 to 11". */
  targets: string[]
  /** The part of the text that was read as the citation. */
  text: string
}

/** The reading of one line of text; null where it holds no citation. */
export type ReadCitation = (text: string) => Citation | null

/** The treaty that a citation without a name means here: the one all of this is about. */
const PIN = "ets185"
/** So that "the First Protocol" is taken for that of this treaty. */
const ABOUT = "Convention on Cybercrime"

let loaded: Promise<{ reader: Reader; read: ReadCitation }> | undefined

/** Loaded on first use: nothing of it is needed to draw a card. */
function load(): NonNullable<typeof loaded> {
  loaded ??= Promise.all([
    import("#graph/read/index.ts"),
    fetch("/reader.json").then((response) => response.json() as Promise<ReaderPack>),
  ]).then(([{ createReader }, pack]) => {
    const reader = createReader(pack)
    return { reader, read: readCitations(reader, languagesOf(pack)) }
  })
  // The next one who asks tries again.
  loaded.catch(() => (loaded = undefined))
  return loaded
}

/** Reads citations as they are typed, in every language that pages are read in. */
export async function citationReader(): Promise<ReadCitation> {
  return (await load()).read
}

/** A reference in a text and the provision it means, the first one of a range. */
export interface Found {
  /** UTF-16 code units. */
  start: number
  end: number
  target: string
}

/** The references of a text, as a page with this one paragraph would have them. */
export async function citationsIn(text: string, lang: string): Promise<Found[]> {
  const reading = (await load()).reader.open({ lang, pin: PIN })
  const block = { text, lang }
  reading.survey(block)
  return reading
    .read(block)
    .flatMap(({ start, end, targets: [target] }) =>
      target === undefined ? [] : [{ start, end, target }],
    )
}

export function languagesOf(pack: ReaderPack): string[] {
  return pack.grammars.map(({ id }) => id)
}

/**
 * A line is too short to tell its language by, so it is read in each and the longest reading holds.
 * A number alone means an article: "18.1.b".
 */
export function readCitations(reader: Reader, languages: readonly string[]): ReadCitation {
  return (text) => {
    const line = text.trim()
    if (!/\d/.test(line)) return null
    const isBare = /^\d/.test(line)
    const lines = isBare ? [line, `Article ${line}`] : [line]
    let best: Citation | null = null
    for (const each of lines) {
      for (const lang of languages) {
        const found = readLine(reader, each, lang)
        if (found !== null && found.text.length > (best?.text.length ?? 0)) best = found
      }
    }
    return best
  }
}

function readLine(reader: Reader, text: string, lang: string): Citation | null {
  const reading = reader.open({ pin: PIN, title: ABOUT, lang })
  const block = { text, lang }
  reading.survey(block)
  const [first] = reading.read(block)
  if (first === undefined) return null
  return { targets: first.targets, text: text.slice(first.start, first.end) }
}
