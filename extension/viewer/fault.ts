import type { TextKey } from "#extension/panel/words/index.ts"

/** What went wrong, as a sentence of the catalogue for the person at the screen. */
export class ViewerFault extends Error {
  readonly key: TextKey
  readonly values: Record<string, string | number>

  constructor(key: TextKey, values: Record<string, string | number> = {}) {
    super(key)
    this.key = key
    this.values = values
  }
}
