import { Keeping } from "./kept.ts"
import { languageOf, languageTag } from "./language.ts"
import type { PageSource } from "./source.ts"
import { placeOf, type HtmlBlock } from "./text-blocks.ts"
import { HOST } from "./ui/name.ts"
import { walk } from "./walk.ts"

/** The document of this frame as a source of blocks. */
export class HtmlSource implements PageSource<HtmlBlock> {
  #shadows = new Set<ShadowRoot>()
  #keeping = new Keeping()
  #blocks: HtmlBlock[] = []
  /** Blocks by text node, made when it is first asked which one a point is in. */
  #byNode: WeakMap<Text, HtmlBlock[]> | null = null
  #observer: MutationObserver | null = null

  hints() {
    const root = document.documentElement
    const lang = root ? languageOf(languageTag(root)) : undefined
    return { title: document.title, url: location.href, lang }
  }

  *blocks(): Generator<readonly HtmlBlock[]> {
    // Anything may stand under the name of the body, in pages that name their fields carelessly.
    const body: unknown = document.body
    const root = body instanceof HTMLElement ? body : document.documentElement
    if (!root || document.designMode === "on") return
    // What is reported while the walk goes on belongs to the next one.
    this.#keeping.note(this.#observer?.takeRecords() ?? [])
    this.#keeping.begin()
    const blocks: HtmlBlock[] = []
    const enter = (shadow: ShadowRoot) => this.#enterShadow(shadow)
    const found = walk(root, this.hints().lang, this.#keeping, enter)
    for (const some of found) {
      for (const block of some) blocks.push(block)
      yield some
    }
    this.#keeping.walked()
    this.#blocks = blocks
    this.#byNode = null
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
    for (const block of this.#blocksOf(node)) {
      const piece = block.pieces.find((candidate) => candidate.node === node)!
      const offset = piece.start + caret.offset - piece.from
      if (offset >= 0 && offset <= block.text.length) return { block, offset }
    }
    return null
  }

  watch(changed: () => void): void {
    this.#observer = new MutationObserver((records) => {
      if (records.every(isOurs)) return
      if (this.#keeping.note(records)) changed()
    })
    this.#observe(document)
    for (const shadow of this.#shadows) this.#observe(shadow)
    // A new address may mean another topic, without any change of the page; and a page that was
    // put away may come back as another.
    const navigation = (globalThis as { navigation?: EventTarget }).navigation
    navigation?.addEventListener("currententrychange", changed)
    addEventListener("popstate", changed)
    addEventListener("pageshow", (event) => event.persisted && changed())
  }

  #blocksOf(node: Text): HtmlBlock[] {
    if (!this.#byNode) {
      this.#byNode = new WeakMap()
      for (const block of this.#blocks) {
        for (const piece of block.pieces) {
          const known = this.#byNode.get(piece.node)
          if (known) known.push(block)
          else this.#byNode.set(piece.node, [block])
        }
      }
    }
    return this.#byNode.get(node) ?? []
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
      attributeFilter: ["class", "style", "hidden", "open", "lang", "contenteditable"],
    })
  }
}

/** Whether a change is the coming or going of our own element. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  const count = addedNodes.length + removedNodes.length
  return (
    count > 0 &&
    [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === HOST)
  )
}
