/** Text as it is, on one line, without becoming markup. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\|*_`<>[\]]/g, String.raw`\$&`)
}
