/** Hands a text to the reader as a file. */
export function download(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  // The browser reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** `fr/code-penal:323-1` → `glossator-fr-code-penal-323-1`: a name every file system takes. */
export function fileNameFor(what: string): string {
  const plain = what
    .normalize("NFD")
    .replaceAll(/[^A-Za-z0-9.]+/g, "-")
    .replaceAll(/^-|-$/g, "")
  return `glossator-${plain.slice(0, 60)}`
}
