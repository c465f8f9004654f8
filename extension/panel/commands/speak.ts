import type { Command } from "./command.ts"

/** Changes the language of the interface; named in the language it leads to. */
export const speakOther: Command = {
  id: "speak-other",
  label: () => "command.otherLanguage",
  icon: "settings",
  run: ({ words }) => words.choose(words.lang === "en" ? "fr" : "en"),
}
