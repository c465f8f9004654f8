import type { HtmlBlock } from "./text-blocks.ts"

/** What an element was found to hold, in order: blocks, and what elements in it hold. */
export interface Kept {
  parts: (HtmlBlock | Kept)[]
  /** What was inherited when it was read; under another language it is read anew. */
  lang: string | undefined
  heading: boolean
}

/** What an element holds: most hold one block, which alone is kept then. */
export function heldBy(kept: Kept): Kept | HtmlBlock {
  const [first, second] = kept.parts
  if (first && !second && first.lang === kept.lang && first.heading === kept.heading) return first
  kept.parts = kept.parts.slice()
  return kept
}

/** So many changes at once are one change of the whole page. */
const STORM = 1000

/**
 * Which parts of a document have been read and have not changed since. Changes are noted as the
 * browser reports them; a walk then enters only what they have touched.
 */
export class Keeping {
  #kept = new WeakMap<Element, Kept | HtmlBlock>()
  /** Elements with anything in them that may show or hide after a change of class or style. */
  #fresh = new Set<Node>()
  /** Elements that did not show when they were last met. */
  #hidden = new WeakSet<Element>()
  #records = 0
  /** Changes that came while a walk went on, which may or may not have seen them. */
  #meanwhile: MutationRecord[] | null = null

  /** What an element held and, unchanged, still holds. */
  of(element: Element, lang: string | undefined, heading: boolean): Kept | HtmlBlock | null {
    const kept = this.#kept.get(element)
    return kept && kept.lang === lang && kept.heading === heading ? kept : null
  }

  keep(element: Element, kept: Kept | HtmlBlock): void {
    this.#kept.set(element, kept)
  }

  hide(element: Element): void {
    this.#hidden.add(element)
  }

  isFresh(element: Element): boolean {
    return this.#fresh.size > 0 && this.#fresh.has(element)
  }

  /** A walk begins. */
  begin(): void {
    this.#meanwhile = []
  }

  /** A walk has been done: what was fresh is known, but for what changed meanwhile. */
  walked(): void {
    const meanwhile = this.#meanwhile ?? []
    this.#meanwhile = null
    this.#fresh.clear()
    this.#records = 0
    this.note(meanwhile)
  }

  forgetAll(): void {
    this.#kept = new WeakMap()
  }

  /** Takes note of changes. Whether any of them can matter. */
  note(records: readonly MutationRecord[]): boolean {
    this.#records += records.length
    // Past a storm, one more change is as good as all of them.
    if (this.#records <= STORM + 1) this.#meanwhile?.push(...records.slice(0, STORM + 1))
    if (this.#records > STORM) {
      this.forgetAll()
      return true
    }
    let matters = false
    for (const record of records) matters = this.#noteOne(record) || matters
    return matters
  }

  #noteOne({ type, target, attributeName, addedNodes }: MutationRecord): boolean {
    if (type === "attributes") {
      const element = target as Element
      if (attributeName === "style" && this.#showsAsBefore(element)) return false
      // A class may show or hide what stands beside it, as an opened item does with the one below.
      this.#fresh.add(element.parentNode ?? element)
      this.#forget(element.parentNode)
      return true
    }
    if (bringsStyle(target) || [...addedNodes].some(bringsStyle)) this.forgetAll()
    this.#forget(target)
    return true
  }

  #showsAsBefore(element: Element): boolean {
    return element.checkVisibility() !== this.#hidden.has(element)
  }

  /** An element and all that contain it will be walked again. */
  #forget(node: Node | null): void {
    while (node) {
      if (node instanceof Element) {
        this.#kept.delete(node)
        this.#hidden.delete(node)
      }
      node = node instanceof ShadowRoot ? node.host : node.parentNode
    }
  }
}

/** Style sheets that come or change may show or hide anything. */
function bringsStyle(node: Node): boolean {
  return /^(?:style|link)$/i.test(node.nodeName)
}
