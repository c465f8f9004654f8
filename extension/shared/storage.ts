import { storage } from "@wxt-dev/storage"
import type { Focus, PageWishes, PinScope } from "./messages.ts"
import type { SeenPage } from "./seen-page.ts"
import { pinAt, pinKey, siteOf } from "./site.ts"

/** The last click on a mark, by window: survives a background worker that is put to sleep. */
export const focusByWindow = storage.defineItem<Record<number, Focus>>("session:focus", {
  fallback: {},
})

/** Interface language; null follows the browser. */
export const interfaceLanguage = storage.defineItem<"en" | "fr" | null>("local:language", {
  fallback: null,
})

/** Light or dark; null follows the browser. */
export type Theme = "light" | "dark"
export const interfaceTheme = storage.defineItem<Theme | null>("local:theme", { fallback: null })

/** No marks on any page. */
export const paused = storage.defineItem<boolean>("local:paused", { fallback: false })

/** Sites without marks, as `siteOf` names them. */
export const sitesOff = storage.defineItem<string[]>("local:sitesOff", { fallback: [] })

/** Instruments that bare articles mean, by `pinKey`. */
export const pins = storage.defineItem<Record<string, string>>("local:pins", { fallback: {} })

/** Whether a card opens where the pointer rests on a mark. */
export const hoverCard = storage.defineItem<boolean>("local:hoverCard", { fallback: true })

/** What the user wants on the page at an address. */
export async function wishesAt(url: string): Promise<PageWishes> {
  const [isPaused, off, fixed, hover] = await Promise.all([
    paused.getValue(),
    sitesOff.getValue(),
    pins.getValue(),
    hoverCard.getValue(),
  ])
  return {
    off: isPaused || off.includes(siteOf(url)),
    pin: pinAt(fixed, url)?.instrument ?? null,
    hover,
  }
}

/** Switches marks on or off on the site of an address. */
export async function switchSite(url: string, on: boolean): Promise<void> {
  const site = siteOf(url)
  const others = (await sitesOff.getValue()).filter((each) => each !== site)
  await sitesOff.setValue(on ? others : [...others, site].sort())
}

/** Fixes what a bare article means at an address; null lets it loose again, also on its site. */
export async function setPin(
  url: string,
  scope: PinScope,
  instrument: string | null,
): Promise<void> {
  const kept = { ...(await pins.getValue()) }
  // One pin holds at a time: a new one for the site must not stay hidden behind the page's own.
  delete kept[pinKey("page", url)]
  if (instrument === null) delete kept[pinKey("site", url)]
  else kept[pinKey(scope, url)] = instrument
  await pins.setValue(kept)
}

/** Pages with references, the last one first; kept in memory only, gone when the browser closes. */
export const sessionPages = storage.defineItem<SeenPage[]>("session:pages", { fallback: [] })
