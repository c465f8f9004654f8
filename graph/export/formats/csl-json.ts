import { itemsOf } from "../bibliography/items.ts"
import type { Exporter } from "../exporter.ts"

/** A bibliography for Zotero, Juris-M, pandoc and whatever else speaks CSL. */
export const cslJson: Exporter = {
  id: "csl-json",
  use: "cite",
  extension: "csl.json",
  mediaType: "application/vnd.citationstyles.csl+json",
  namesWorks: true,
  write: (subset) => `${JSON.stringify(itemsOf(subset), null, 2)}\n`,
}
