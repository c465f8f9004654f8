import type { Action } from "../action.ts"

/** Keeps the selection in the collection that was open last; the first one is made by the way. */
export const collect: Action = {
  id: "collect",
  label: "collection.keep",
  icon: "collection",
  async run(selection, _graph, { t, n }) {
    // Not needed for the first paint, and brings the database with it.
    const [{ addCollection, current, keep, load }, { keepable }, { openCollection }] =
      await Promise.all([
        import("../../collection/store.ts"),
        import("../../collection/model.ts"),
        import("../../collection/current.ts"),
      ])
    try {
      await load()
      const { collections } = current()
      const wanted = await openCollection.getValue()
      const collection =
        collections.find(({ id }) => id === wanted) ??
        collections[0] ??
        (await addCollection(t("collection.first")))
      const count = await keep(keepable(selection), collection.id)
      if (current().fault !== null) return t(`collection.fault.${current().fault!}`)
      if (count === 0) return t("collection.there", { name: collection.name })
      return t("collection.kept", { entries: n("count.entries", count), name: collection.name })
    } catch {
      return t("collection.closed")
    }
  },
}
