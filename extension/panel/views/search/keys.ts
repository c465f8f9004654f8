/** The results on the screen, in order; they are links, so that all a browser does with links works. */
export function resultLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>("a[data-jump], a[data-result]")]
}

/** Moves between the results with ↑ and ↓; above the first one is the search field. */
export function moveAmongResults(key: string): boolean {
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0
  if (step === 0) return false
  const links = resultLinks()
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  if (at < 0) return false
  const next = at + step < 0 ? document.querySelector<HTMLElement>("#q") : links[at + step]
  next?.focus()
  return true
}
