/** Peers that mark by inserting elements. Each runs in the page, and takes its marks away again. */
interface Peers {
  Mark: new (root: Element) => {
    markRegExp(pattern: RegExp, options: { done(hits: number): void }): void
    unmark(): void
  }
  findAndReplaceDOMText(
    root: Element,
    options: { find: RegExp; wrap: string; preset: string },
  ): { reverts: unknown[]; revert(): void }
}

interface Marked {
  ms: number
  hits: number
  seen: number
  busy: number
  longest: number
}

export async function markJs(): Promise<Marked> {
  const { Mark } = globalThis as never as Peers
  const mark = new Mark(document.body)
  let hits = 0
  const start = performance.now()
  mark.markRegExp(/\b[Aa]rt(?:icles?|\.)\s+\d+/g, { done: (count) => (hits = count) })
  document.body.getBoundingClientRect()
  const ms = performance.now() - start
  mark.unmark()
  return { ms, hits, seen: ms, busy: ms, longest: ms }
}

export async function findAndReplace(): Promise<Marked> {
  const { findAndReplaceDOMText } = globalThis as never as Peers
  const start = performance.now()
  const finder = findAndReplaceDOMText(document.body, {
    find: /\b[Aa]rt(?:icles?|\.)\s+\d+/g,
    wrap: "mark",
    preset: "prose",
  })
  document.body.getBoundingClientRect()
  const ms = performance.now() - start
  const hits = document.querySelectorAll("mark").length
  finder.revert()
  return { ms, hits, seen: ms, busy: ms, longest: ms }
}
