import en from "#extension/locales/en.json" with { type: "json" }
import fr from "#extension/locales/fr.json" with { type: "json" }

/**
 * Catalogue reader. English is the master: its keys are the type of every key, and a value is
 * either a text or a set of plural forms by the names of `Intl.PluralRules`.
 */
type Catalogue = typeof en
type KeysOf<V> = { [K in keyof Catalogue]: Catalogue[K] extends V ? K : never }[keyof Catalogue]

/** Keys of plain texts. */
export type TextKey = KeysOf<string>
/** Keys of texts that change with a number. */
export type CountKey = KeysOf<object>

export const LANGUAGES = ["en", "fr"] as const
export type Language = (typeof LANGUAGES)[number]

type Values = Record<string, string | number>
type Entry = string | Partial<Record<Intl.LDMLPluralRule, string>>

const catalogues: Record<Language, Record<string, Entry>> = { en, fr }

/** Everything a view needs to speak one language. */
export interface Words {
  lang: Language
  /** A text, with `{name}` places filled in. */
  t(key: TextKey, values?: Values): string
  /** A text for a number; the number itself is the place `{count}`. */
  n(key: CountKey, count: number, values?: Values): string
  number(value: number): string
  /** An ISO day, month or year, or a range of days "2014-12-02/2014-12-03". */
  date(partial: string): string
  /** "a, b and c" */
  list(items: readonly string[]): string
}

export function createWords(lang: Language): Words {
  const catalogue = catalogues[lang]
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
    date: (partial) => formatDate(partial, lang),
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

function formatDate(partial: string, lang: Language): string {
  const [from = "", to] = partial.split("/")
  const parts = from.split("-").length
  const format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    timeZone: "UTC",
    year: "numeric",
    ...(parts > 1 ? { month: "long" } : {}),
    ...(parts > 2 ? { day: "numeric" } : {}),
  })
  const start = new Date(from)
  if (Number.isNaN(start.getTime())) return partial
  return to === undefined ? format.format(start) : format.formatRange(start, new Date(to))
}
