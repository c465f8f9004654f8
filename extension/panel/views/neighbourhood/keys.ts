/**
 * Moves the focus in the picture: up and down along the names, with the arrow that points away from
 * the start to what hangs on a name, with the other one back to what it hangs on.
 * @returns whether the key was one of these
 */
export function moveInPicture(picture: SVGSVGElement, key: string): boolean {
  const spots = [...picture.querySelectorAll<SVGElement>("[data-key]")]
  const at = spots.indexOf(document.activeElement as SVGElement)
  const from = spots[at]
  if (from === undefined) return false
  const target = {
    ArrowDown: spots[at + 1],
    ArrowUp: spots[at - 1],
    Home: spots[0],
    End: spots.at(-1),
    ArrowLeft: spots.find((each) => each.dataset["key"] === from.dataset["parent"]),
    ArrowRight: spots.find((each) => each.dataset["parent"] === from.dataset["key"]),
  }[key]
  if (!/^(Arrow|Home|End)/.test(key)) return false
  target?.focus()
  return true
}

/** What is shown in place of the rest of a fold has the focus that the rest had. */
export function focusInPlaceOf(rest: Element | null): void {
  const before = rest?.previousElementSibling
  requestAnimationFrame(() => {
    const first = before?.nextElementSibling
    const target = first?.matches("[data-key]") ? first : first?.querySelector("a, button")
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus()
  })
}
