import type { Section } from "../section.ts"
import { byArticle } from "./by-article.tsx"
import { caseLinks } from "./case-links.tsx"
import { cases } from "./cases.tsx"
import { contents } from "./contents.tsx"
import { countryFacts } from "./country-facts.tsx"
import { countryFigures } from "./country-figures.tsx"
import { counterparts, referredToBy, refersTo } from "./cross-references.tsx"
import { explanatory } from "./explanatory.tsx"
import { facts } from "./facts.tsx"
import { figures } from "./figures.tsx"
import { guidance } from "./guidance.tsx"
import { implementations } from "./implementations.tsx"
import { implementsSection } from "./implements.tsx"
import { note } from "./note.tsx"
import { provenance } from "./provenance.tsx"
import { anomalies, statements } from "./statements.tsx"
import { reservations } from "./reservations.tsx"
import { parties, status } from "./status.tsx"
import { holding, summary } from "./summary.tsx"
import { timeLine } from "./time-line.tsx"
import { validity } from "./validity.tsx"
import { about, fundedBy, funds, onIt, participants, parts, tookPart } from "./taking-part.tsx"

/** The sections of cards, from top to bottom. A new one is a file and a line here. */
export const SECTIONS: readonly Section[] = [
  summary,
  holding,
  validity,
  facts,
  figures,
  note,
  statements,
  anomalies,
  status,
  countryFacts,
  implementsSection,
  caseLinks,
  byArticle,
  contents,
  parts,
  about,
  fundedBy,
  participants,
  explanatory,
  guidance,
  implementations,
  cases,
  refersTo,
  referredToBy,
  counterparts,
  reservations,
  parties,
  countryFigures,
  timeLine,
  onIt,
  tookPart,
  funds,
  provenance,
]
