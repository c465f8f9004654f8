import type { TextKey } from "../words.ts"
import { el, icon, type IconName } from "./el.ts"
import { named } from "./speak.ts"

/** A button that shows a drawing and is named in words. */
export function button(picture: IconName, key: TextKey, act: () => void, keys?: string) {
  const made = named(el("button", { type: "button", class: "tool" }, icon(picture)), key, keys)
  made.addEventListener("click", act)
  return made
}
