import { useState } from "react"
import { edgesIn } from "#graph/query/index.ts"
import { annotationOf, titleOf, type Collection } from "../../collection/model.ts"
import { removeCollection, rename } from "../../collection/store.ts"
import { useKept } from "../../collection/use-kept.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { hrefOf } from "../../route/index.ts"
import { comparisonFor } from "../compare/from-nodes.ts"
import { Icon } from "../../parts/Icon.tsx"
import { Choice } from "../../parts/Choice.tsx"
import { fileNameFor } from "../../parts/download.ts"
import { exportAs } from "../../selection/actions/export-as.ts"
import type { Selection } from "../../selection/selection.ts"
import { Takeaway } from "../../selection/Takeaway.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./collection.module.css"
import { KeptEntry } from "./KeptEntry.tsx"
import { focusOn } from "./Undo.tsx"

const TAKE = [exportAs]
/** Stands for "every tag": no tag is empty. */
const ALL = ""

/** The entries of one collection, and what can be done with all of them. */
export function OneCollection({ collection }: { collection: Collection }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { t, n, number } = words
  const title = titleOf(collection, words)
  const { entries: all } = useKept()
  const [tag, setTag] = useState(ALL)
  const entries = all.filter((entry) => entry.collection === collection.id)
  const tags = Map.groupBy(
    entries.flatMap((entry) => entry.tags ?? []),
    (each) => each,
  )
  const wanted = tags.has(tag) ? tag : ALL
  const shown = wanted === ALL ? entries : entries.filter((entry) => entry.tags?.includes(wanted))
  const comparison = comparisonFor(
    graph,
    shown.map(({ node }) => node),
  )
  const select = (): Selection => {
    const ids = [...new Set(shown.map(({ node }) => node))].filter((id) => graph.hasNode(id))
    return {
      title: (said) => titleOf(collection, said),
      ids,
      edges: edgesIn(graph, ids),
      asked: { collection: title, annotations: shown.map(annotationOf) },
      name: fileNameFor(title),
    }
  }
  return (
    <section aria-label={title} className={style.one}>
      <label className={style.name}>
        <span className={style.hidden}>{t("collection.name")}</span>
        <input
          defaultValue={title}
          onBlur={(event) => {
            const name = event.target.value.trim()
            if (name === "") event.target.value = title
            else if (name !== title) void rename(collection, name)
          }}
        />
      </label>
      <div className={style.tools}>
        <output className={style.count}>{n("count.entries", shown.length)}</output>
        {shown.length > 0 && <Takeaway actions={TAKE} select={select} />}
        {comparison !== null && (
          <a className={button.button} href={hrefOf(comparison)} data-testid="compare-kept">
            <Icon name="compare" />
            {n("collection.compare", comparison.countries.length)}
          </a>
        )}
      </div>
      {tags.size > 0 && (
        <Choice
          label={t("collection.tags")}
          value={wanted}
          options={[
            { value: ALL, label: t("collection.tags.all"), count: number(entries.length) },
            ...[...tags].map(([value, each]) => ({
              value,
              label: value,
              count: number(each.length),
            })),
          ]}
          onChoose={setTag}
        />
      )}
      {entries.length === 0 && <p className={style.hint}>{t("collection.empty.body")}</p>}
      <ol className={style.entries}>
        {shown.map((entry, at) => (
          <KeptEntry
            key={entry.id}
            entry={entry}
            isFirst={at === 0}
            isLast={at === shown.length - 1}
            canMove={wanted === ALL}
            beside={(shown[at + 1] ?? shown[at - 1])?.id}
          />
        ))}
      </ol>
      <button
        type="button"
        className={`${button.quiet} ${style.remove}`}
        onClick={() => {
          focusOn(undefined)
          void removeCollection(collection)
        }}
      >
        {t("collection.remove")}
      </button>
    </section>
  )
}
