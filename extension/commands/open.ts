import type { Command } from "./command.ts"

export const openCurrent: Command = {
  id: "open",
  name: "commands.open",
  icon: "open",
  menus: [],
  key: "Alt+Shift+O",
  run: (acts) => acts.openCurrent(),
}
