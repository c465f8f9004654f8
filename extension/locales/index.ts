import { LANGUAGES, type Entry, type Language } from "#extension/shared/speak.ts"
import type app from "./en/app.json"
import type card from "./en/card.json"
import type collection from "./en/collection.json"
import type commands from "./en/commands.json"
import type compare from "./en/compare.json"
import type exchange from "./en/exchange.json"
import type glance from "./en/glance.json"
import type kinds from "./en/kinds.json"
import type map from "./en/map.json"
import type neighbourhood from "./en/neighbourhood.json"
import type page from "./en/page.json"
import type search from "./en/search.json"
import type settings from "./en/settings.json"
import type shortcuts from "./en/shortcuts.json"
import type viewer from "./en/viewer.json"
import type welcome from "./en/welcome.json"
import type wishes from "./en/wishes.json"

/** Every room of the interface is a file in each language's folder. English, the master, gives the keys. */
export type Catalogue = typeof app &
  typeof card &
  typeof collection &
  typeof commands &
  typeof compare &
  typeof exchange &
  typeof glance &
  typeof kinds &
  typeof map &
  typeof neighbourhood &
  typeof page &
  typeof search &
  typeof settings &
  typeof shortcuts &
  typeof viewer &
  typeof welcome &
  typeof wishes

const rooms = import.meta.glob<Record<string, Entry>>("./*/*.json", {
  eager: true,
  import: "default",
})

/** All that the panel says, by language. */
export const CATALOGUES = Object.fromEntries(
  LANGUAGES.map((lang) => [
    lang,
    Object.assign(
      {},
      ...Object.keys(rooms).map((path) => path.startsWith(`./${lang}/`) && rooms[path]),
    ),
  ]),
) as Record<Language, Record<keyof Catalogue, Entry>>
