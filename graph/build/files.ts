import { compareIds } from "#graph/ids/index.ts"
import { CaseFile } from "#graph/model/files/case.ts"
import { CitationsFile } from "#graph/model/files/citations.ts"
import { CorrespondenceFile } from "#graph/model/files/correspondence.ts"
import { CountryFile } from "#graph/model/files/country.ts"
import { DocumentFile } from "#graph/model/files/document.ts"
import { EventsFile } from "#graph/model/files/events.ts"
import { GrammarFile } from "#graph/model/files/grammar.ts"
import { GroupFile } from "#graph/model/files/group.ts"
import { GuidanceFile } from "#graph/model/files/guidance.ts"
import { InstrumentFile } from "#graph/model/files/instrument.ts"
import { OrganisationsFile } from "#graph/model/files/organisations.ts"
import { ProjectsFile } from "#graph/model/files/projects.ts"
import { RecommendationsFile } from "#graph/model/files/recommendations.ts"
import { SourcesFile } from "#graph/model/files/sources.ts"
import { StatisticsFile } from "#graph/model/files/statistics.ts"
import { StyleFile } from "#graph/model/files/style.ts"
import { inTreatyOrder } from "./treaty-order.ts"

/** A list of records in a data file and the key by which they are sorted. */
export interface SortedList {
  /** Name of the field, or of a field of each record of another list: "laws", "laws.provisions". */
  field: string
  /** The records in their right order. Stable: equals keep their places. */
  sort(records: readonly unknown[]): unknown[]
}

const by = (...keys: string[]) => ({
  sort: (records: readonly unknown[]) =>
    (records as Record<string, string>[]).toSorted((a, b) => {
      for (const key of keys) {
        const order = compareIds(a[key] ?? "", b[key] ?? "")
        if (order !== 0) return order
      }
      return 0
    }),
})

const alphabetic = (ids: readonly unknown[]) => (ids as string[]).toSorted(compareIds)

/** Files that hold records of one folder, several in a file, under the folder's own name. */
const family = <M, S extends string>(model: M, folder: S, ...links: string[]) => ({
  model,
  schema: folder,
  byHand: false,
  // No id tells the file: its name is the author's choice.
  stem: (id: string) => id,
  lists: [
    { field: folder, ...by("id") },
    ...links.map((link) => ({
      field: `${folder}.${link}`,
      ...by(link === "participants" ? "who" : "to"),
    })),
  ],
})

/**
 * The kinds of data file: where they lie, their form, how the name of the file follows from the
 * id, and which lists are sorted. A new data folder is a line here. `byHand`: the layout is the author's
 * own, because tables of words read better in rows.
 */
export const FILE_KINDS = {
  instruments: {
    model: InstrumentFile,
    schema: "instrument",
    byHand: false,
    stem: (id: string) => id,
    lists: [
      { field: "provisions", sort: inTreatyOrder },
      { field: "provisions.refersTo", ...by("to", "relation") },
    ],
  },
  correspondences: {
    model: CorrespondenceFile,
    schema: "correspondence",
    byHand: false,
    stem: (id: string) => id,
    lists: [{ field: "pairs", ...by("from", "to") }],
  },
  countries: {
    model: CountryFile,
    schema: "country",
    byHand: false,
    stem: (id: string) => id,
    lists: [
      { field: "status", ...by("instrument") },
      { field: "laws", ...by("slug") },
      { field: "laws.implements", ...by("to") },
      { field: "laws.provisions", ...by("path") },
      { field: "laws.provisions.implements", ...by("to") },
    ],
  },
  groups: {
    model: GroupFile,
    schema: "group",
    byHand: false,
    stem: (id: string) => id,
    lists: [{ field: "members", sort: alphabetic }],
  },
  guidance: {
    model: GuidanceFile,
    schema: "guidance",
    byHand: false,
    stem: (id: string) => id.slice(id.indexOf("/") + 1),
    lists: [{ field: "interprets", ...by("to") }],
  },
  cases: {
    model: CaseFile,
    schema: "case",
    byHand: false,
    stem: (id: string) => id.slice(id.indexOf("/") + 1),
    lists: [
      { field: "links", ...by("to", "kind") },
      { field: "participants", ...by("who") },
    ],
  },
  documents: {
    model: DocumentFile,
    schema: "document",
    byHand: false,
    stem: (id: string) => id.slice(id.indexOf("/") + 1),
    lists: [
      { field: "about", ...by("to") },
      { field: "refersTo", ...by("to") },
      { field: "contains", ...by("to") },
      { field: "participants", ...by("who") },
    ],
  },
  recommendations: family(RecommendationsFile, "recommendations", "about"),
  organisations: family(OrganisationsFile, "organisations", "about"),
  projects: family(ProjectsFile, "projects", "about", "fundedBy", "participants"),
  events: family(EventsFile, "events", "about", "fundedBy", "participants"),
  statistics: family(StatisticsFile, "statistics", "about", "contains"),
  grammar: {
    model: GrammarFile,
    schema: "grammar",
    byHand: true,
    stem: (id: string) => id,
    lists: [],
  },
  styles: {
    model: StyleFile,
    schema: "style",
    byHand: true,
    stem: (id: string) => id,
    lists: [],
  },
  citations: {
    model: CitationsFile,
    schema: "citations",
    byHand: true,
    stem: (id: string) => id,
    lists: [],
  },
  sources: {
    model: SourcesFile,
    schema: "sources",
    byHand: false,
    stem: () => "sources",
    lists: [{ field: "sources", ...by("id") }],
  },
} as const

export type FileKind = keyof typeof FILE_KINDS

/** The kind of a data file by its path inside `data/`, or null where none is foreseen there. */
export function kindOf(file: string): FileKind | null {
  if (file === "sources.json") return "sources"
  const match = /^([a-z]+)\/[^/]+\.json$/.exec(file)
  const folder = match?.[1] ?? ""
  return folder !== "sources" && folder in FILE_KINDS ? (folder as FileKind) : null
}

/** The path of the file that a thing with this id has inside `data/`. */
export function fileFor(kind: FileKind, id: string): string {
  return kind === "sources" ? "sources.json" : `${kind}/${FILE_KINDS[kind].stem(id)}.json`
}

/** What `$schema` says in a file of this kind, so that editors help while one types. */
export function schemaReference(kind: FileKind): string {
  return `${kind === "sources" ? "./" : "../"}schema/${FILE_KINDS[kind].schema}.json`
}
