import type { Command } from "./command.ts"

export const toggleSite: Command = {
  id: "toggle-site",
  name: "commands.toggle",
  icon: "filter",
  menus: ["action"],
  run: (acts) => acts.toggleSite(),
}
