import { storage } from "@wxt-dev/storage"
import type { Wanted } from "./facets.ts"
import type { Order } from "./Filters.tsx"

/** How the references of one page are narrowed down and sorted. */
export interface Choice {
  wanted: Wanted
  order: Order
}

/** Pages whose choice is remembered. */
const KEPT = 50

/** By address, the last one last; in the browser's memory only, gone when it closes. */
const stored = storage.defineItem<Record<string, Choice>>("session:pageChoices", { fallback: {} })

const choices = new Map<string, Choice>()
void stored
  .getValue()
  .then((all) => {
    for (const [url, choice] of Object.entries(all)) if (!choices.has(url)) choices.set(url, choice)
  })
  .catch(() => undefined)

/** What was chosen for the page last; of a page that is new, the order of the last page. */
export function choiceFor(url: string): Choice {
  const order = [...choices.values()].at(-1)?.order ?? "grouped"
  return choices.get(url) ?? { wanted: { certain: "all" }, order }
}

export function keepChoice(url: string, choice: Choice): void {
  choices.delete(url)
  choices.set(url, choice)
  for (const first of [...choices.keys()].slice(0, -KEPT)) choices.delete(first)
  void stored.setValue(Object.fromEntries(choices)).catch(() => undefined)
}
