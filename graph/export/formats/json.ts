import type { Exporter } from "../exporter.ts"

/** The subset as it is: the one format that `readSubset` takes back without loss. */
export const json: Exporter = {
  id: "json",
  use: "keep",
  extension: "json",
  mediaType: "application/json",
  write: (subset) => `${JSON.stringify(subset, null, 2)}\n`,
}
