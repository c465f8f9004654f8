import pack from "#extension/generated/names.json"
import type { NamesPack } from "#graph/read/names-pack.ts"
// For the type of what lies open in every frame.
import "#extension/shared/desk.ts"
import { Names } from "./names.ts"
import { isPinnedHere } from "./pinned.ts"

/** Brings the names to the gate that saw an article. */
export function bringNames(): void {
  if (globalThis.glossatorNames) return
  const names = new Names(pack as NamesPack)
  globalThis.glossatorNames = {
    inText: (text) => names.inText(text),
    isHere: async () => names.inAddress(location.href) || (await isPinnedHere()),
  }
}
