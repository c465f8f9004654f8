import { adversarial } from "./adversarial.ts"
import { card } from "./card.ts"
import { change } from "./change.ts"
import type { Bench } from "./figure.ts"
import { graph } from "./graph.ts"
import { languages } from "./languages.ts"
import { load } from "./load.ts"
import { page } from "./page.ts"
import { panel } from "./panel.ts"
import { pdf } from "./pdf.ts"
import { profile } from "./profile.ts"
import { reader } from "./reader.ts"
import { search } from "./search.ts"
import { sizes } from "./sizes.ts"

export const BENCHES: readonly Bench[] = [
  reader,
  profile,
  change,
  languages,
  adversarial,
  page,
  load,
  card,
  sizes,
  panel,
  pdf,
  graph,
  search,
]
