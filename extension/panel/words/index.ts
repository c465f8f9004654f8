import { CATALOGUES, type Catalogue } from "#extension/locales/index.ts"
import { speak, type Language, type Values } from "#extension/shared/speak.ts"
import { sayPlace } from "./place.ts"

export { LANGUAGES, languageFor, type Language } from "#extension/shared/speak.ts"

/** A value is either a text or a set of plural forms by the names of `Intl.PluralRules`. */
type KeysOf<V> = { [K in keyof Catalogue]: Catalogue[K] extends V ? K : never }[keyof Catalogue]

/** Keys of plain texts. */
export type TextKey = KeysOf<string>
/** Keys of texts that change with a number. */
export type CountKey = KeysOf<object>

/** Everything a view needs to speak one language. */
export interface Words {
  lang: Language
  /** A text, with `{name}` places filled in. */
  t(key: TextKey, values?: Values): string
  /** A text for a number; the number itself is the place `{count}`. */
  n(key: CountKey, count: number, values?: Values): string
  number(value: number): string
  /** 70 → "70%" in English, "70 %" in French. */
  percent(value: number): string
  /** A whole amount of a currency, an ISO 4217 code. */
  money(amount: number, currency: string): string
  /** An ISO day, month or year, or a span of them: "2014-12-02/2014-12-03", "2011/..". */
  date(partial: string): string
  /** A place in a source: "section 4.2, line 780". */
  place(locator: string): string
  /** "a, b and c" */
  list(items: readonly string[]): string
}

export function createWords(lang: Language): Words {
  return {
    ...speak(lang, CATALOGUES[lang]),
    percent: (value) =>
      (value / 100).toLocaleString(lang, { style: "percent", maximumFractionDigits: 2 }),
    money: (amount, currency) =>
      amount.toLocaleString(lang, { style: "currency", currency, maximumFractionDigits: 0 }),
    date: (partial) => formatDate(partial, lang),
    place: (locator) => sayPlace(locator, lang),
  }
}

function formatDate(partial: string, lang: Language): string {
  const [from = "", to] = partial.split("/")
  const start = new Date(from)
  if (Number.isNaN(start.getTime())) return partial
  const format = dateFormat(from, lang)
  if (to === undefined || to === from) return format.format(start)
  if (to === "..") return `${format.format(start)}\u00A0–`
  const end = new Date(to)
  // Ends that are not known equally well cannot share their year or month.
  return from.length === to.length
    ? format.formatRange(start, end)
    : `${format.format(start)} – ${dateFormat(to, lang).format(end)}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Shows as much of a date as is known of it. A format takes longer to make than a view to draw: each is made once. */
function dateFormat(partial: string, lang: Language): Intl.DateTimeFormat {
  const parts = partial.split("-").length
  const key = `${lang} ${parts}`
  let format = formats.get(key)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
      timeZone: "UTC",
      year: "numeric",
      ...(parts > 1 ? { month: "long" } : {}),
      ...(parts > 2 ? { day: "numeric" } : {}),
    })
    formats.set(key, format)
  }
  return format
}
