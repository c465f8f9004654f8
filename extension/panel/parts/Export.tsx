import { useState } from "react"
import type { GraphEdge } from "#graph/model/edges/index.ts"
import type { Subset } from "#graph/model/subset.ts"
// File by file: the index also brings the reader of exports, and with it the schemas.
import type { Exporter } from "#graph/export/exporter.ts"
import { EXPORTERS } from "#graph/export/formats/index.ts"
import { makeSubset } from "#graph/export/make-subset.ts"
import { useKnowledge } from "../knowledge/context.tsx"
import { useWords } from "../words/context.tsx"
import type { TextKey } from "../words/index.ts"
import button from "./button.module.css"
import { download } from "./download.ts"
import { Icon } from "./Icon.tsx"
import { Said } from "./Said.tsx"

/** What to write: worked out only when the button is pressed. */
export interface Selection {
  ids: readonly string[]
  edges: readonly GraphEdge[]
  asked: Subset["selection"]
  /** File name without its ending. */
  name: string
}

/** One button per format; each saves the selection as a file. */
export function Export(props: { select: () => Selection }) {
  const { graph } = useKnowledge()
  const { t, n } = useWords()
  const [said, setSaid] = useState("")
  const save = (exporter: Exporter) => {
    const { ids, edges, asked, name } = props.select()
    const subset = makeSubset(graph, ids, edges, asked, new Date())
    const file = `${name}.${exporter.extension}`
    download(file, exporter.mediaType, exporter.write(subset))
    const nodes = n("count.entries", subset.nodes.length)
    setSaid(t("export.done", { nodes, links: n("count.links", subset.edges.length), file }))
  }
  return (
    <>
      {EXPORTERS.map((exporter) => (
        <button
          key={exporter.id}
          type="button"
          className={button.button}
          data-testid={`export-${exporter.id}`}
          onClick={() => save(exporter)}
        >
          <Icon name="download" />
          {/* The catalogue's test holds every exporter's label to be a key. */}
          {t(exporter.label as TextKey)}
        </button>
      ))}
      <Said>{said}</Said>
    </>
  )
}
