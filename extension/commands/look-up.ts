import type { Command } from "./command.ts"

/** From the menu of selected words, which knows them. */
export const lookUp: Command = {
  id: "look-up",
  name: "commands.lookup",
  icon: "search",
  menus: ["selection"],
  run: (acts, words) => acts.lookUp(words),
}

/** By key: the words are asked of the page. */
export const lookUpKey: Command = {
  id: "look-up-key",
  name: "commands.lookup.key",
  icon: "search",
  menus: [],
  key: "Alt+Shift+L",
  run: (acts) => acts.lookUp(),
}
