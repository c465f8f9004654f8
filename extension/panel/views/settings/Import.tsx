import { useState } from "react"
import { readSubset } from "#graph/export/index.ts"
import { NODE_KINDS } from "#graph/model/kinds.ts"
import type { Subset } from "#graph/model/subset.ts"
import { FileButton } from "../../parts/FileButton.tsx"
import { useKnowledge } from "../../knowledge/context.tsx"
import { NodeLink } from "../../parts/NodeLink.tsx"
import { T } from "../../parts/T.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./settings.module.css"

type Opened = { file: string; subset: Subset } | { file: string; fault: string }

/** Opens an exported file and shows what it holds. Nothing is stored and nothing overwritten. */
export function Import() {
  const { t } = useWords()
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = async (file: File) => {
    try {
      setOpened({ file: file.name, subset: readSubset(await file.text()) })
    } catch (error) {
      setOpened({ file: file.name, fault: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <section>
      <h2>{t("import.title")}</h2>
      <p>{t("import.body")}</p>
      <FileButton label={t("import.choose")} testId="import" onFile={open} />
      <div aria-live="polite">
        {opened !== null && "subset" in opened && <Holds {...opened} />}
        {opened !== null && "fault" in opened && <Failed {...opened} />}
      </div>
    </section>
  )
}

function Failed({ file, fault }: { file: string; fault: string }) {
  const { t } = useWords()
  const [before = "", after = ""] = t("import.failed", { file, reason: "\u0000" }).split("\u0000")
  return (
    <p className={style.fault} data-testid="import-fault">
      {before}
      <span lang="en">{fault}</span>
      {after}
    </p>
  )
}

function Holds({ file, subset }: { file: string; subset: Subset }) {
  const { t, n, date } = useWords()
  const { graph } = useKnowledge()
  const counts = NODE_KINDS.map(
    (kind) => [kind, subset.nodes.filter((node) => node.kind === kind).length] as const,
  ).filter(([, count]) => count > 0)
  return (
    <div className={style.holds} data-testid="import-holds">
      <p>{t("import.holds", { file })}</p>
      <ul className={style.counts}>
        {counts.map(([kind, count]) => (
          <li key={kind}>{n(`count.${kind}`, count)}</li>
        ))}
        <li>{n("count.links", subset.edges.length)}</li>
        <li>{n("count.sources", subset.sources.length)}</li>
      </ul>
      <p>{t("import.exported", { date: date(subset.exportedAt.slice(0, 10)) })}</p>
      <ul className={style.nodes}>
        {subset.nodes.map((node) => (
          <li key={node.id}>
            {graph.hasNode(node.id) ? (
              <NodeLink node={graph.getNodeAttributes(node.id)} icon />
            ) : (
              <>
                <T of={node.label} /> <span>({t("import.unknown")})</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
