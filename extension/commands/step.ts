import type { Command } from "./command.ts"

export const next: Command = {
  id: "next",
  name: "commands.next",
  icon: "down",
  menus: [],
  key: "Alt+Shift+Down",
  run: (acts) => acts.step(1),
}

export const previous: Command = {
  id: "previous",
  name: "commands.previous",
  icon: "back",
  menus: [],
  key: "Alt+Shift+Up",
  run: (acts) => acts.step(-1),
}
