import { browser } from "wxt/browser"
import { COMMANDS } from "#extension/commands/index.ts"
import { actsIn } from "./acts.ts"

/** Hears the keys and the menus of all commands. */
export function startCommands(): void {
  browser.commands.onCommand.addListener((id, tab) => {
    const command = COMMANDS.find((each) => each.id === id)
    // Not awaited: the panel may only be opened while the browser still counts this as the user's act.
    if (command && tab) void command.run(actsIn(tab))
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const command = COMMANDS.find(({ id }) => `command.${id}` === menuItemId)
    if (command && tab) void command.run(actsIn(tab), selectionText)
  })
}
