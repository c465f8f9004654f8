import type { CitationForm, Command } from "./command.ts"

export const copyShort = copy("short")
export const copyLong = copy("long")
export const copyId = copy("id")
export const copyLink = copy("link")

function copy(form: CitationForm): Command {
  return {
    id: `copy-${form}`,
    name: `commands.copy.${form}`,
    icon: "copy",
    menus: ["page"],
    run: (acts) => acts.copy(form),
  }
}
