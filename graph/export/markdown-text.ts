import { oneLine } from "./one-line.ts"

/** Text as it is, on one line, without becoming markup. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replaceAll(/[\\|*_`<>[\]]/g, String.raw`\$&`)
}
