import type { CaseFile } from "#graph/model/files/case.ts"
import type { CitationsFile } from "#graph/model/files/citations.ts"
import type { CorrespondenceFile } from "#graph/model/files/correspondence.ts"
import type { CountryFile } from "#graph/model/files/country.ts"
import type { DocumentFile } from "#graph/model/files/document.ts"
import type { EventsFile } from "#graph/model/files/events.ts"
import type { GrammarFile } from "#graph/model/files/grammar.ts"
import type { GroupFile } from "#graph/model/files/group.ts"
import type { GuidanceFile } from "#graph/model/files/guidance.ts"
import type { InstrumentFile } from "#graph/model/files/instrument.ts"
import type { OrganisationsFile } from "#graph/model/files/organisations.ts"
import type { ProjectsFile } from "#graph/model/files/projects.ts"
import type { RecommendationsFile } from "#graph/model/files/recommendations.ts"
import type { StatisticsFile } from "#graph/model/files/statistics.ts"
import type { StyleFile } from "#graph/model/files/style.ts"
import type { Source } from "#graph/model/provenance.ts"

/** Everything in `data/`, read and valid, in the order of the ids. */
export interface DataSet {
  instruments: InstrumentFile[]
  correspondences: CorrespondenceFile[]
  countries: CountryFile[]
  groups: GroupFile[]
  guidance: GuidanceFile[]
  cases: CaseFile[]
  documents: DocumentFile[]
  recommendations: RecommendationsFile[]
  organisations: OrganisationsFile[]
  projects: ProjectsFile[]
  events: EventsFile[]
  statistics: StatisticsFile[]
  grammars: GrammarFile[]
  styles: StyleFile[]
  citations: CitationsFile[]
  sources: Source[]
}

/** A data file as found: its path inside `data/` ("countries/fr.json") and its text. */
export interface DataText {
  file: string
  text: string
}

/** Something wrong in a data file, in words for the person who wrote the line. */
export interface DataFault {
  file: string
  /** Place in the file: "laws[0].provisions[3].sources", or "" for the file as a whole. */
  path: string
  /** One sentence that says what is wrong and what to do. */
  reason: string
}
