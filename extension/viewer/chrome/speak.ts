import type { TextKey } from "#extension/panel/words/index.ts"
import { whenSpoken, say } from "../words.ts"

/** Gives an element its words, now and whenever the language changes. */
export function worded<E extends HTMLElement>(element: E, key: TextKey): E {
  whenSpoken(() => (element.textContent = say().t(key)))
  return element
}

/** Names an element that shows no words of its own, for screen readers and as a tooltip. */
export function named<E extends HTMLElement>(element: E, key: TextKey, keys?: string): E {
  whenSpoken(() => {
    const name = say().t(key)
    element.setAttribute("aria-label", name)
    element.title = keys === undefined ? name : `${name} (${keys})`
  })
  if (keys !== undefined) element.setAttribute("aria-keyshortcuts", keys.replace("Ctrl", "Control"))
  return element
}
