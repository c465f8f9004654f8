import { ownGetter } from "./own-getter.ts"
import { heldBy, type Keeping, type Kept } from "./kept.ts"
import { languageOf, languageTag } from "./language.ts"
import { splitPreformatted } from "./preformatted.ts"
import { BlockBuilder, type HtmlBlock } from "./text-blocks.ts"
import { isBare, isEmptyInline, isHeading, partOf, showsText, tagOf } from "./visible.ts"

/** An element that is being walked through. */
interface Frame {
  element: Element
  next: Node | null
  /** Children given to a shadow root's slot from outside, in place of `next`. */
  slotted: Node[] | null
  /** Where its blocks go; its own for a block, that of the block around it otherwise. */
  kept: Kept
  isBlock: boolean
  /** False where it cannot be told later whether it has changed, as around shadow roots. */
  canKeep: boolean
  /** Whether nothing that was kept below is good any more. */
  fresh: boolean
  lang: string | undefined
  heading: boolean
  /** Whether its text is raised: figures there are marks of notes, or tell an inserted article. */
  raised: boolean
}

/** How many nodes are walked at most before the caller may look at the clock. */
const STEPS = 200
const ELEMENT = 1
const TEXT = 3
const CDATA = 4

const firstChild = ownGetter(Node.prototype, "firstChild")
const nodeType = ownGetter(Node.prototype, "nodeType")
const nextSibling = ownGetter(Node.prototype, "nextSibling")

/**
 * The blocks of a document in reading order. Text is joined across inline elements and never
 * across block elements, and given some at a time. What `keeping` still knows is given again as
 * the same objects.
 * `onShadow` hears of every open shadow root that was entered.
 */
export function* walk(
  root: Element,
  pageLang: string | undefined,
  keeping: Keeping,
  onShadow: (root: ShadowRoot) => void,
): Generator<readonly HtmlBlock[]> {
  const walker = new Walker(keeping, onShadow)
  walker.begin(root, pageLang)
  while (walker.advance()) yield walker.take()
  yield walker.take()
}

class Walker {
  readonly #keeping: Keeping
  readonly #onShadow: (root: ShadowRoot) => void
  readonly #stack: Frame[] = []
  readonly #builder = new BlockBuilder()
  #ready: HtmlBlock[] = []

  constructor(keeping: Keeping, onShadow: (root: ShadowRoot) => void) {
    this.#keeping = keeping
    this.#onShadow = onShadow
  }

  begin(root: Element, lang: string | undefined): void {
    this.#enter(root, tagOf(root), null, lang)
  }

  /** Blocks that are complete. */
  take(): HtmlBlock[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  /** Walks for a while; false where nothing is left. */
  advance(): boolean {
    const stack = this.#stack
    let steps = 0
    while (stack.length > 0) {
      const frame = stack[stack.length - 1]!
      const node = next(frame)
      const type = node === null ? 0 : nodeType.call(node)
      if (node === null) this.#leave(frame)
      else if (type === TEXT || type === CDATA) this.#builder.addText(node as Text, frame.raised)
      else if (type === ELEMENT) this.#meet(node as Element, frame)
      steps += 1
      if (steps > STEPS) return true
    }
    return false
  }

  #meet(element: Element, around: Frame): void {
    const tag = tagOf(element)
    if (tag !== "BR") this.#enter(element, tag, around, around.lang)
    else if (this.#builder.endsWithBreak) this.#flush(around.kept)
    else this.#builder.addBreak()
  }

  #enter(element: Element, tag: string, around: Frame | null, outer: string | undefined): void {
    if (isEmptyInline(element, tag)) return
    const bare = isBare(element)
    const part = partOf(element, tag, bare)
    if (part === "hidden") this.#keeping.hide(element)
    if (part === "hidden" || part === "skipped") return
    const own = bare ? null : languageTag(element)
    const lang = own === null ? outer : languageOf(own)
    const heading = around?.heading === true || isHeading(element, tag, bare)
    const fresh = around?.fresh === true || this.#keeping.isFresh(element)
    const isBlock = part === "block" || around === null
    if (isBlock) {
      if (around) this.#flush(around.kept)
      const known = fresh ? null : this.#keeping.of(element, lang, heading)
      if (known) {
        around?.kept.parts.push(known)
        this.#repeat(known)
        return
      }
    }
    const isRaised = around?.raised === true || tag === "SUP"
    const named: unknown = element.shadowRoot
    const shadow = named instanceof ShadowRoot ? named : null
    const first = firstChild.call(shadow ?? element) as Node | null
    // A custom element may get its root at any time, and the browser reports no change.
    const canKeep = tag !== "SLOT" && !tag.includes("-")
    if (shadow === null && canKeep && isOnlyText(first)) {
      this.#builder.addText(first, isRaised)
      if (isBlock) this.#finish(element, { parts: [], lang, heading }, around)
      return
    }
    if (shadow) this.#onShadow(shadow)
    const isSlot = tag === "SLOT" && element instanceof HTMLSlotElement
    const slotted = isSlot ? element.assignedNodes() : []
    this.#stack.push({
      element,
      next: first,
      slotted: slotted.length > 0 ? [...slotted] : null,
      kept: isBlock ? { parts: [], lang, heading } : around.kept,
      isBlock,
      canKeep,
      fresh,
      lang,
      heading,
      raised: isRaised,
    })
  }

  #leave(frame: Frame): void {
    this.#stack.pop()
    const around = this.#stack.at(-1)
    if (around && !frame.canKeep) around.canKeep = false
    if (frame.isBlock) this.#finish(frame.canKeep ? frame.element : null, frame.kept, around)
  }

  /** Ends a block element; null for one that must be walked again the next time. */
  #finish(element: Element | null, kept: Kept, around: Frame | null | undefined): void {
    this.#flush(kept)
    const held = heldBy(kept)
    if (element) this.#keeping.keep(element, held)
    if (around && kept.parts.length > 0) around.kept.parts.push(held)
  }

  #flush(kept: Kept): void {
    const { text, pieces } = this.#builder
    if (text === "") return
    this.#builder.clear()
    const holder = pieces[0]!.node.parentElement
    if (holder && !showsText(holder)) return this.#hide(holder)
    // Copied, because a list that grew holds room for sixteen more: a megabyte on a long page.
    const exact = pieces.length > 1 ? pieces.slice() : pieces
    const block = { text, pieces: exact, lang: kept.lang, heading: kept.heading }
    for (const each of splitPreformatted(block)) {
      kept.parts.push(each)
      this.#ready.push(each)
    }
  }

  /** Notes what keeps text from sight, so that it is noticed when it no longer does. */
  #hide(holder: Element): void {
    this.#keeping.hide(holder)
    for (const { element } of this.#stack.toReversed()) {
      if (showsText(element)) return
      this.#keeping.hide(element)
    }
  }

  #repeat(kept: Kept | HtmlBlock): void {
    if ("parts" in kept) for (const part of kept.parts) this.#repeat(part)
    else this.#ready.push(kept)
  }
}

/** Whether an element whose first child this is holds one text, as many do. */
function isOnlyText(first: Node | null): first is Text {
  return first !== null && nodeType.call(first) === TEXT && nextSibling.call(first) === null
}

function next(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted.shift() ?? null
  const node = frame.next
  if (node) frame.next = nextSibling.call(node) as Node | null
  return node
}
