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

/** The manifest's list of commands: those that can have a key. */
export function manifestCommands(
  names: Record<string, string>,
): Record<string, { description: string; suggested_key?: { default: string } }> {
  return Object.fromEntries(
    COMMANDS.filter(({ menus }) => !menus.includes("selection")).map(({ id, name, key }) => [
      id,
      {
        description: names[name]!,
        ...(key === undefined ? {} : { suggested_key: { default: key } }),
      },
    ]),
  )
}
