import { inLanguage } from "#graph/model/in-language.ts"
import type { Localised } from "#graph/model/text.ts"
import en from "./words/en.json" with { type: "json" }
import fr from "./words/fr.json" with { type: "json" }

const WORDS = { en, fr } satisfies Record<string, Record<keyof typeof en, string>>

/** Languages that a file can be written in. */
export const LANGUAGES = ["en", "fr"] as const
export type Language = keyof typeof WORDS
export type Word = keyof typeof en

/** Speaks one language in a file: in words of its own, and in the texts of the graph. */
export interface Voice {
  lang: Language
  /** The language whose texts stand beside, where a format has room for both. */
  other: Language
  /** Words of the file itself, with `{name}` places filled in. */
  say(word: Word, places?: Readonly<Record<string, string>>): string
  /** A text of the graph, in English where it is not there in this language. */
  text(text: Localised | undefined): string
}

export function voiceIn(lang: Language): Voice {
  return {
    lang,
    other: lang === "en" ? "fr" : "en",
    say: (word, places = {}) =>
      WORDS[lang][word].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => places[name] ?? ""),
    text: (text) => (text === undefined ? "" : inLanguage(text, lang).text),
  }
}
