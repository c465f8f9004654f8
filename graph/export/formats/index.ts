import type { Exporter } from "../exporter.ts"
import { bibtex } from "./bibtex.ts"
import { cslJson } from "./csl-json.ts"
import { csv } from "./csv.ts"
import { gexf } from "./gexf.ts"
import { graphml } from "./graphml.ts"
import { json } from "./json.ts"
import { jsonLd } from "./json-ld.ts"
import { markdown } from "./markdown.ts"
import { nTriples } from "./n-triples.ts"
import { ris } from "./ris.ts"

/** Every format, in the order of the menu. A new one is a file and a line here. */
export const EXPORTERS: readonly Exporter[] = [
  json,
  csv,
  markdown,
  ris,
  cslJson,
  bibtex,
  gexf,
  graphml,
  jsonLd,
  nTriples,
]
