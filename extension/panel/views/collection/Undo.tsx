import { titleOf, type Removal } from "../../collection/model.ts"
import { forgetRemovals, undo } from "../../collection/store.ts"
import { useKept } from "../../collection/use-kept.ts"
import { nameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { IconButton } from "../../parts/IconButton.tsx"
import { useWords } from "../../words/context.tsx"
import style from "./undo.module.css"

/** The way back from a removal, in sight wherever in the list it was made. */
export function Undo(props: { onDone(collection: string): void }) {
  const { t } = useWords()
  const { removed } = useKept()
  const name = useName()
  const takeBack = async ({ collection, entries }: Removal) => {
    await undo()
    const { id } = collection ?? { id: entries[0]!.collection }
    props.onDone(id)
    // The button may be gone with the last removal: the focus goes on where the entry is again.
    requestAnimationFrame(() => focusOn(entries[0]?.id))
  }
  return (
    <div className={style.place} aria-live="polite">
      {removed !== null && (
        <p className={style.undo}>
          <span>{t("collection.removed", { name: name(removed) })}</span>
          <button type="button" className={button.quiet} onClick={() => void takeBack(removed)}>
            {t("collection.undo")}
          </button>
          <IconButton icon="clear" label={t("collection.undo.close")} act={forgetRemovals} />
        </p>
      )}
    </div>
  )
}

function useName(): (removal: Removal) => string {
  const { graph } = useKnowledge()
  const words = useWords()
  return ({ collection, entries }) => {
    if (collection !== undefined) return titleOf(collection, words)
    const [entry] = entries
    if (entry === undefined || entries.length > 1) return words.n("count.entries", entries.length)
    if (!graph.hasNode(entry.node)) return entry.node
    return nameOf(graph.getNodeAttributes(entry.node), graph, words).text
  }
}

/** Puts the focus on what removes an entry, or on the heading where there is none. */
export function focusOn(entry: string | undefined): void {
  const selector = entry === undefined ? "h1" : `[data-entry-id="${entry}"] button:last-of-type`
  document.querySelector<HTMLElement>(selector)?.focus()
}
