import type { Command } from "./command.ts"

/** The viewer has menus of its own for links and files; this is for a key. */
export const openPdf: Command = {
  id: "open-pdf",
  name: "commands.pdf",
  icon: "document",
  menus: [],
  run: (acts) => acts.openPdf(),
}
