import { itemsOf, type CslItem } from "../bibliography/items.ts"
import type { Exporter } from "../exporter.ts"
import { voiceIn } from "../voice.ts"

/** A bibliography for pandoc, Juris-M and whatever else speaks CSL. */
export const cslJson: Exporter = {
  id: "csl-json",
  use: "cite",
  extension: "csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  namesWorks: true,
  write: (subset, lang = "en") =>
    `${JSON.stringify(itemsOf(subset, voiceIn(lang)).map(whole), null, 2)}\n`,
}

/** Readers and styles know no section of a treaty: without it all of its articles would be alike. */
function whole({ section, ...item }: CslItem): CslItem {
  if (section === undefined) return item
  return item.type === "treaty"
    ? { ...item, title: `${item.title}, ${section}` }
    : { ...item, section }
}
