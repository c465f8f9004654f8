import {
  createWords,
  languageFor,
  type CountKey,
  type TextKey,
  type Words,
} from "#extension/panel/words/index.ts"
import { interfaceLanguage } from "#extension/shared/storage.ts"

export type { CountKey, TextKey, Words }

let words = createWords(languageFor(null, navigator.languages))
const listeners = new Set<() => void>()

/** The words of the interface in the reader's language as it is now. */
export function say(): Words {
  return words
}

/** Calls back now and whenever the language changes. */
export function whenSpoken(speak: () => void): void {
  listeners.add(speak)
  speak()
}

/** Speaks the language chosen in the settings, and follows changes of it. */
export async function startWords(): Promise<void> {
  interfaceLanguage.watch(change)
  change(await interfaceLanguage.getValue().catch(() => null))
}

function change(chosen: Parameters<typeof languageFor>[0]): void {
  words = createWords(languageFor(chosen, navigator.languages))
  document.documentElement.lang = words.lang
  for (const speak of listeners) speak()
}
