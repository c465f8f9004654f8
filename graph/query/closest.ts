/**
 * Words that differ from the wanted one by few letters, nearest first, at most five. How many
 * letters may differ grows with the length, from one to three.
 */
export function closest(wanted: string, known: Iterable<string>): string[] {
  const target = wanted.toLowerCase()
  const limit = Math.min(3, Math.max(1, Math.floor(target.length / 3)))
  const found: { word: string; distance: number }[] = []
  for (const word of known) {
    if (Math.abs(word.length - target.length) > limit) continue
    const distance = editDistance(target, word.toLowerCase())
    if (distance <= limit) found.push({ word, distance })
  }
  // A stable sort keeps the order of the graph among equals.
  found.sort((a, b) => a.distance - b.distance)
  return found.slice(0, 5).map(({ word }) => word)
}

/** Letters to insert, delete or replace to get from one word to the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1))
    }
    previous = current
  }
  return previous[b.length]!
}
