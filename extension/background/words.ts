import { browser } from "wxt/browser"
import enShortcuts from "#extension/locales/en/shortcuts.json"
import enGlance from "#extension/locales/en/glance.json"
import enKinds from "#extension/locales/en/kinds.json"
import enPage from "#extension/locales/en/page.json"
import frShortcuts from "#extension/locales/fr/shortcuts.json"
import frGlance from "#extension/locales/fr/glance.json"
import frKinds from "#extension/locales/fr/kinds.json"
import frPage from "#extension/locales/fr/page.json"
import { languageFor, speak, type Speaker, type Values } from "#extension/shared/speak.ts"
import { interfaceLanguage } from "#extension/shared/storage.ts"

const en = { ...enShortcuts, ...enGlance, ...enKinds, ...enPage }
const fr: typeof en = { ...frShortcuts, ...frGlance, ...frKinds, ...frPage }
const catalogues = { en, fr }

/** A key of the rooms that speak outside the panel: cards in pages, commands, kinds, reasons. */
export type Key = keyof typeof en

export interface Words extends Speaker {
  t(key: Key, values?: Values): string
  n(key: Key, count: number, values?: Values): string
}

/** Words in the language of the interface. */
export async function currentWords(): Promise<Words> {
  const chosen = await interfaceLanguage.getValue().catch(() => null)
  const lang = languageFor(chosen, [browser.i18n.getUILanguage(), ...navigator.languages])
  return speak(lang, catalogues[lang])
}
