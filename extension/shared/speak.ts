/** A catalogue's value: a text, or its plural forms by the names of `Intl.PluralRules`. */
export type Entry = string | Partial<Record<Intl.LDMLPluralRule, string>>
export type Values = Record<string, string | number>

export const LANGUAGES = ["en", "fr"] as const
export type Language = (typeof LANGUAGES)[number]

/** Reads a catalogue. Keys are checked by whoever knows which catalogue it is. */
export interface Speaker {
  lang: Language
  /** A text, with `{name}` places filled in. */
  t(key: string, values?: Values): string
  /** A text for a number; the number itself is the place `{count}`. */
  n(key: string, count: number, values?: Values): string
  number(value: number): string
  /** "a, b and c" */
  list(items: readonly string[]): string
}

export function speak(lang: Language, catalogue: Readonly<Record<string, Entry>>): Speaker {
  const plural = new Intl.PluralRules(lang)
  const numbers = new Intl.NumberFormat(lang)
  const and = new Intl.ListFormat(lang, { type: "conjunction" })
  return {
    lang,
    t: (key, values = {}) => fill(String(catalogue[key]), values),
    n: (key, count, values = {}) => {
      const forms = catalogue[key] as Partial<Record<Intl.LDMLPluralRule, string>>
      const form = forms[plural.select(count)] ?? forms.other ?? ""
      return fill(form, { ...values, count: numbers.format(count) })
    },
    number: (value) => numbers.format(value),
    list: (items) => and.format(items),
  }
}

/** The language to speak: the one chosen, else the browser's first that we have, else English. */
export function languageFor(choice: Language | null, preferred: readonly string[]): Language {
  if (choice !== null) return choice
  for (const tag of preferred) {
    const language = LANGUAGES.find((l) => l === tag.slice(0, 2).toLowerCase())
    if (language !== undefined) return language
  }
  return "en"
}

function fill(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
