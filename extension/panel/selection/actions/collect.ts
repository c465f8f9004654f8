import type { Annotation } from "#graph/model/annotation.ts"
import type { Words } from "../../words/index.ts"
import type { Action, Outcome } from "../action.ts"

/** Up to so many are kept unasked; more are likely to be a search that was not meant whole. */
const HANDFUL = 5

/**
 * Keeps the selection in the collection that was open last; the first one is made by the way. Asks
 * before it keeps many, and offers the way back.
 */
export const collect: Action = {
  id: "collect",
  label: "collection.keep",
  icon: "collection",
  async run(selection, _graph, words) {
    const { keepable } = await import("../../collection/model.ts")
    const wanted = keepable(selection)
    if (wanted.length <= HANDFUL) return keepAll(wanted, words)
    const entries = words.n("count.entries", wanted.length)
    return {
      said: words.t("collection.ask", { entries }),
      next: { label: "collection.keep.all", run: () => keepAll(wanted, words) },
    }
  },
}

/** Keeps nodes and places, whatever their number. */
export async function keepAll(wanted: readonly Annotation[], words: Words): Promise<Outcome> {
  const { t, n } = words
  // Not needed for the first paint, and brings the database with it.
  const [{ addCollection, current, keep, letGo, load }, { openCollection }, { titleOf }] =
    await Promise.all([
      import("../../collection/store.ts"),
      import("../../collection/current.ts"),
      import("../../collection/model.ts"),
    ])
  try {
    await load()
    const { collections } = current()
    const open = await openCollection.getValue()
    const collection =
      collections.find(({ id }) => id === open) ?? collections[0] ?? (await addCollection())
    const kept = await keep(wanted, collection.id)
    const { fault } = current()
    if (fault !== null) return t(`collection.fault.${fault}`)
    const to = {
      label: "collection.see",
      route: { view: "collection", id: collection.id },
    } as const
    const name = titleOf(collection, words)
    if (kept.length === 0) return { said: t("collection.there", { name }), to }
    const entries = n("count.entries", kept.length)
    return {
      said: t("collection.kept", { entries, name }),
      to,
      next: {
        label: "collection.undo",
        run: async () => {
          await letGo(kept)
          return t("collection.removed", { name: entries })
        },
      },
    }
  } catch {
    return t("collection.closed")
  }
}
