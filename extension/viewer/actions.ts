import type { KeyActions } from "./chrome/keys.ts"
import type { Notice } from "./chrome/notice.ts"
import { printDocument } from "./chrome/print.ts"
import type { Actions } from "./chrome/toolbar.ts"
import { saveCopy } from "./open/save.ts"
import type { Session } from "./session.ts"
import { say } from "./words.ts"

/** What can be done with the document that is open; bar and keys do the same. */
export function documentActions(
  session: () => Session | null,
  notice: Notice,
): Pick<Actions, "goTo" | "page" | "zoom" | "zoomTo" | "print" | "save"> &
  Pick<KeyActions, "reference" | "zoomAt" | "actualSize"> {
  const zoom = () => session()?.pages.zoom
  let printing = false
  return {
    goTo(label) {
      const pages = session()?.pages
      const labelled = (pages?.labels?.indexOf(label.trim()) ?? -1) + 1
      const number = labelled || Number.parseInt(label, 10)
      if (Number.isFinite(number)) pages?.go(number)
    },
    page(by) {
      const pages = session()?.pages
      pages?.go(pages.current + by)
    },
    reference: (by) => void session()?.reader.step(by),
    zoom: (direction) => zoom()?.step(direction),
    zoomTo(choice) {
      if (choice === "width" || choice === "page") zoom()?.fit(choice)
      else if (Number(choice) > 0) zoom()?.set(Number(choice))
    },
    zoomAt(factor, y) {
      const at = zoom()
      at?.set(at.factor * factor, y)
    },
    actualSize: () => zoom()?.set(1),
    async print() {
      const open = session()
      if (!open || printing) return
      printing = true
      const { count } = open.pages
      try {
        await printDocument(open.open.document, (page) => {
          notice.say(say().t("viewer.printing", { page, count }))
          return open === session()
        })
        notice.say("")
      } catch {
        notice.say(say().t("viewer.printing.failed"))
      } finally {
        printing = false
      }
    },
    async save() {
      const open = session()
      if (open) await saveCopy(open.bytes).catch(() => notice.say(say().t("viewer.saving.failed")))
    },
  }
}
