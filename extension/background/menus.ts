import { browser } from "wxt/browser"
import { COMMANDS } from "#extension/commands/index.ts"
import { currentWords } from "./words.ts"

const PAGES = ["http://*/*", "https://*/*", "file:///*"]

/** Adds the commands to the menus, in the language of the interface. */
export async function addCommandMenus(): Promise<void> {
  const { t } = await currentWords()
  for (const { id, name, menus } of COMMANDS) {
    const [first, ...others] = menus
    if (first === undefined) continue
    browser.contextMenus.create({
      id: `command.${id}`,
      title: t(name),
      contexts: [first, ...others],
      ...(menus.includes("action") ? {} : { documentUrlPatterns: PAGES }),
    })
  }
}
