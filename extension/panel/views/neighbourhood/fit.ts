/** Size of the names in the picture, in CSS pixels. */
const SIZE = 13
/** How much of the room the second part may take from the first. */
const SHARE = 0.35
/** So many letters the second part must have, its dot and ellipsis among them, if it is cut. */
const LEAST = 8
/** Widths of a letter in parts of the size of the type: narrow, middling, wide. */
const NARROW = /[iIl.,:;'’|!()[\]1fjtr /-]/
const WIDE = /[mwMWÀ-ÞA-Z—@%§]/

/**
 * What of a name, and of what stands faintly after it, there is room for; errs on the short side.
 * The second part is a State or a treaty: it says which one is meant, so a long name gives way to it.
 */
export function fit(name: string, more: string, room: number): { name: string; more: string } {
  const second = more === "" ? "" : ` · ${more}`
  const kept = Math.min(widthOf(second), room * SHARE)
  const cut = cutTo(name, room - kept)
  const rest = cutTo(second, room - widthOf(cut))
  // A letter or two of a State tell nothing: the name has the room then.
  if (rest !== second && rest.length < LEAST) return { name: cutTo(name, room), more: "" }
  return { name: cut, more: rest }
}

/** Cuts a text to the room there is in CSS pixels, with an ellipsis. */
export function cutTo(text: string, room: number): string {
  const letters = [...text]
  let used = 0
  let fits = 0
  for (const [at, letter] of letters.entries()) {
    used += widthOf(letter)
    if (used <= room - SIZE) fits = at + 1
    if (used > room) return `${letters.slice(0, fits).join("").trimEnd()}…`
  }
  return text
}

function widthOf(text: string): number {
  let parts = 0
  for (const letter of text) parts += NARROW.test(letter) ? 0.4 : WIDE.test(letter) ? 0.82 : 0.62
  return parts * SIZE
}
