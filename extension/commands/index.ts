import type { Command } from "./command.ts"
import { copyId, copyLink, copyLong, copyShort } from "./copy.ts"
import { lookUp, lookUpKey } from "./look-up.ts"
import { openCurrent } from "./open.ts"
import { openPdf } from "./pdf.ts"
import { next, previous } from "./step.ts"
import { toggleSite } from "./toggle.ts"

export type { Acts, CitationForm, Command } from "./command.ts"

/** The word in the address bar after which an article's number opens its card. */
export const KEYWORD = "bc"

/** All commands. A new one is a file and a line here; keys, menus and permissions follow. */
export const COMMANDS: readonly Command[] = [
  next,
  previous,
  openCurrent,
  lookUp,
  lookUpKey,
  copyShort,
  copyLong,
  copyId,
  copyLink,
  toggleSite,
  openPdf,
]

/** Commands that can have a key, which the browser lists. */
const LISTED = COMMANDS.filter(({ menus }) => !menus.includes("selection"))

/** The manifest's list of commands, named in the browser's language by `manifestMessages`. */
export function manifestCommands(): Record<
  string,
  { description: string; suggested_key?: { default: string } }
> {
  return Object.fromEntries(
    LISTED.map(({ id, name, key }) => [
      id,
      {
        description: inManifest(name),
        ...(key === undefined ? {} : { suggested_key: { default: key } }),
      },
    ]),
  )
}

/** What the manifest says, from the catalogue of one language, as `_locales` wants it. */
export function manifestMessages(
  catalogue: Record<string, string>,
): Record<string, { message: string }> {
  const keys = [DESCRIPTION, ...LISTED.map(({ name }) => name)]
  return Object.fromEntries(keys.map((key) => [plain(key), { message: catalogue[key]! }]))
}

export const DESCRIPTION = "manifest.description"

/** How the manifest names an entry of the catalogue. */
export function inManifest(key: string): string {
  return `__MSG_${plain(key)}__`
}

function plain(key: string): string {
  return key.replaceAll(".", "_")
}
