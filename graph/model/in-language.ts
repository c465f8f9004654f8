import type { Localised } from "./text.ts"

/**
 * The text in the wanted language, else English.
 * @returns the text and the language it is really in, for the `lang` attribute
 */
export function inLanguage(text: Localised, lang: string): { text: string; lang: string } {
  const own = text[lang]
  return own === undefined ? { text: text.en, lang: "en" } : { text: own, lang }
}
