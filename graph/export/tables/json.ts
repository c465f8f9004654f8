import type { TableWriter } from "./index.ts"

/** The comparison as it is; `null` in a cell is "nothing known". */
export const json: TableWriter = {
  id: "json",
  extension: "json",
  mediaType: "application/json",
  write: (matrix) => `${JSON.stringify(matrix, null, 2)}\n`,
}
