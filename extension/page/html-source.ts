import type { PageSource } from "./source.ts"
import { HOST } from "./ui/host.ts"
import { placeOf, type HtmlBlock } from "./text-blocks.ts"
import { languageOf, walk } from "./walk.ts"

/** The document of this frame as a source of blocks. */
export class HtmlSource implements PageSource<HtmlBlock> {
  #shadows = new Set<ShadowRoot>()
  #byNode = new WeakMap<Text, HtmlBlock[]>()
  #observer: MutationObserver | null = null

  hints() {
    const { title, documentElement, location } = document
    const lang = languageOf(documentElement?.getAttribute("lang") ?? null)
    return { title, url: location.href, lang }
  }

  *blocks(): Generator<HtmlBlock> {
    const root: Element | null = document.body ?? document.documentElement
    if (!root || document.designMode === "on") return
    this.#byNode = new WeakMap()
    for (const block of walk(root, this.hints().lang, (shadow) => this.#enterShadow(shadow))) {
      for (const { node } of block.pieces) {
        const known = this.#byNode.get(node)
        if (known) known.push(block)
        else this.#byNode.set(node, [block])
      }
      yield block
    }
  }

  staticRange(block: HtmlBlock, start: number, end: number): StaticRange {
    const [startContainer, startOffset] = placeOf(block, start, false)
    const [endContainer, endOffset] = placeOf(block, end, true)
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
  }

  liveRange(block: HtmlBlock, start: number, end: number): Range | null {
    const from = placeOf(block, start, false)
    const to = placeOf(block, end, true)
    if (!from[0].isConnected || !to[0].isConnected) return null
    const range = document.createRange()
    range.setStart(...from)
    range.setEnd(...to)
    return range
  }

  element(block: HtmlBlock): Element | null {
    return block.pieces[0]!.node.parentElement
  }

  at(x: number, y: number): { block: HtmlBlock; offset: number } | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...this.#shadows] })
    const node = caret?.offsetNode
    if (!caret || !(node instanceof Text)) return null
    for (const block of this.#byNode.get(node) ?? []) {
      const piece = block.pieces.find((candidate) => candidate.node === node)!
      const offset = piece.start + caret.offset - piece.from
      if (offset >= 0 && offset <= block.text.length) return { block, offset }
    }
    return null
  }

  watch(changed: () => void): void {
    this.#observer = new MutationObserver((records) => {
      if (!records.every(isOurs)) changed()
    })
    this.#observe(document)
    for (const shadow of this.#shadows) this.#observe(shadow)
  }

  #enterShadow(shadow: ShadowRoot): void {
    if (this.#shadows.has(shadow)) return
    this.#shadows.add(shadow)
    this.#observe(shadow)
  }

  #observe(root: Document | ShadowRoot): void {
    this.#observer?.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ["class", "hidden", "open", "lang", "contenteditable"],
    })
  }
}

/** Whether a change is the coming or going of our own element. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes]
  return (
    nodes.length > 0 && nodes.every((node) => node instanceof Element && node.localName === HOST)
  )
}
