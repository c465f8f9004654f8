import { browser } from "wxt/browser"
import { COMMANDS } from "#extension/commands/index.ts"
import { ownUrl } from "#extension/shared/viewer.ts"
import { currentWords } from "./words.ts"

const PAGES = ["http://*/*", "https://*/*", "file:///*"]

/** Adds the commands to the menus, in the language of the interface. */
export async function addCommandMenus(): Promise<void> {
  const { t } = await currentWords()
  // The viewer too, where the browser lets menus be offered in pages of ours.
  const documents = import.meta.env.FIREFOX ? PAGES : [...PAGES, `${ownUrl("/viewer.html")}*`]
  for (const { id, name, menus } of COMMANDS) {
    const [first, ...others] = menus
    if (first === undefined) continue
    browser.contextMenus.create({
      id: `command.${id}`,
      title: t(name),
      contexts: [first, ...others],
      ...(menus.includes("action") ? {} : { documentUrlPatterns: documents }),
    })
  }
}
