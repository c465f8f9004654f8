/** "a, b" → ["a", "b"]. */
export function listOf(text: string): string[] {
  return text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
}
