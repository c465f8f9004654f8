import { inLanguage } from "./in-language.ts"
import type { NodeOf } from "./nodes/index.ts"

/** A law's title in its own language. Exports older than `lang` hold no other beside the English one. */
export function ownTitle(law: NodeOf<"law">): { text: string; lang: string } {
  const lang = law.lang ?? Object.keys(law.label).find((key) => key !== "en") ?? "en"
  return inLanguage(law.label, lang)
}
