import type { Session } from "../session.ts"
import { el } from "./el.ts"

interface Entry {
  title: string
  dest: unknown
  url: string | null
  items: Entry[]
}

/** The outline of a document as nested lists; null where it has none. */
export async function outlineOf(session: Session): Promise<HTMLElement | null> {
  const entries = (await session.open.document.getOutline().catch(() => null)) as Entry[] | null
  return entries && entries.length > 0 ? listOf(entries, session, 0) : null
}

/** Deepest level that is shown: an outline that holds itself ends somewhere. */
const DEEPEST = 12

function listOf(entries: readonly Entry[], session: Session, depth: number): HTMLElement {
  const list = el("ul", { class: "outline" })
  for (const { title, dest, url, items } of entries) {
    const item = el("li")
    if (dest === null && url !== null) {
      item.append(el("a", { href: url, target: "_blank", rel: "noreferrer" }, title))
    } else {
      const entry = el("button", { type: "button" }, title.trim() || "—")
      entry.addEventListener("click", () => void session.pages.follow(dest))
      item.append(entry)
    }
    if (items.length > 0 && depth < DEEPEST) item.append(listOf(items, session, depth + 1))
    list.append(item)
  }
  return list
}
