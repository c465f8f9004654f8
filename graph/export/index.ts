/** Parts of the graph as files: making, writing in a format, reading back. */
export { USES, type Exporter } from "./exporter.ts"
export { EXPORTERS } from "./formats/index.ts"
export { makeSubset, type Origin } from "./make-subset.ts"
export { withBetween } from "./between.ts"
export { onlyNamed, worksOf } from "./works.ts"
export { TABLE_WRITERS, type TableWriter } from "./tables/index.ts"
export { LANGUAGES, type Language } from "./voice.ts"
export { readSubset, SubsetError } from "./read-subset.ts"
