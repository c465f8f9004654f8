import { splitBlocks } from "#graph/read/blocks.ts"
import { BlockBuilder, type HtmlBlock } from "./text-blocks.ts"

/** Elements whose text nobody reads as part of the page, or that the user is editing. */
const SKIPPED = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST IFRAME OBJECT EMBED " +
    "CANVAS VIDEO AUDIO IMG SVG MATH HEAD TITLE METER PROGRESS"
  ).split(" "),
)
const HEADINGS = new Set(["H1", "H2", "H3", "H4", "H5", "H6"])
/** Lists of buttons and cells are often laid out in a line; they still are not one sentence. */
const ALWAYS_BLOCKS = new Set(["LI", "TD", "TH", "DT", "DD", "P", "DIV", "SECTION", "ARTICLE"])

/** Elements that nobody lays out as blocks unless by a class or a style of their own. */
const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DFN EM FONT I INS DEL KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR".split(
    " ",
  ),
)

interface Frame {
  element: Element
  next: Node | null
  /** Children given to a shadow root's slot from outside, in place of `next`. */
  slotted: Node[] | null
  breaks: boolean
  lang: string | undefined
  heading: boolean
}

/**
 * The blocks of a document in reading order. Text is joined across inline elements and never
 * across block elements. `onShadow` hears of every open shadow root that was entered.
 */
export function* walk(
  root: Element,
  pageLang: string | undefined,
  onShadow: (root: ShadowRoot) => void,
): Generator<HtmlBlock> {
  let builder = new BlockBuilder()
  const stack: Frame[] = []

  function* flush(frame: { lang: string | undefined; heading: boolean }): Generator<HtmlBlock> {
    if (builder.text.trim() !== "") {
      const { text, pieces } = builder
      const block = { text, pieces, lang: frame.lang, heading: frame.heading }
      yield* splitPreformatted(block)
    }
    if (builder.text !== "") builder = new BlockBuilder()
  }

  const first = enter(root, { lang: pageLang, heading: false }, onShadow)
  if (first) stack.push(first)
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!
    const node = nextChild(frame)
    if (node === null) {
      stack.pop()
      if (frame.breaks) yield* flush(frame)
    } else if (node instanceof Text) {
      builder.addText(node)
    } else if (node instanceof Element) {
      if (node.localName === "br") {
        if (builder.endsWithBreak) yield* flush(frame)
        else builder.addBreak()
        continue
      }
      const inner = enter(node, frame, onShadow)
      if (!inner) continue
      if (inner.breaks) yield* flush(frame)
      stack.push(inner)
    }
  }
}

function nextChild(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted.shift() ?? null
  const node = frame.next
  frame.next = node?.nextSibling ?? null
  return node
}

/** The way into an element, or null where it is not read. */
function enter(
  element: Element,
  around: { lang: string | undefined; heading: boolean },
  onShadow: (root: ShadowRoot) => void,
): Frame | null {
  const tag = element.tagName.toUpperCase()
  if (SKIPPED.has(tag) || isEditable(element)) return null
  const breaks = breaksAround(element, tag)
  if (breaks === null) return null
  if (tag === "SUP" && isNoteMark(element)) return null

  const shadow = element.shadowRoot
  if (shadow) onShadow(shadow)
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : []
  return {
    element,
    next: (shadow ?? element).firstChild,
    slotted: slotted.length > 0 ? [...slotted] : null,
    breaks,
    lang: element.hasAttribute("lang") ? languageOf(element.getAttribute("lang")) : around.lang,
    heading: around.heading || HEADINGS.has(tag) || element.getAttribute("role") === "heading",
  }
}

/** Whether an element is a block of its own; null where it does not show at all. */
function breaksAround(element: Element, tag: string): boolean | null {
  // Asking for computed style is what costs most in a walk, so it is asked only where it can matter.
  const isPlain =
    INLINE.has(tag) && !element.hasAttribute("class") && !element.hasAttribute("style")
  const isKnown = isPlain || ALWAYS_BLOCKS.has(tag)
  if (isKnown && element.checkVisibility({ visibilityProperty: true })) return !isPlain
  const { display, visibility } = getComputedStyle(element)
  if (display === "none" || visibility === "hidden") return null
  return ALWAYS_BLOCKS.has(tag) || !(display.startsWith("inline") || isTransparent(display))
}

function isTransparent(display: string): boolean {
  return display === "contents" || display.startsWith("ruby")
}

function isEditable(element: Element): boolean {
  return element.hasAttribute("contenteditable") && (element as HTMLElement).isContentEditable
}

/** A footnote mark after a number ("Article 18¹") must not become part of the number. */
function isNoteMark(element: Element): boolean {
  return /^[\s[(]*(\d{1,3}|\*+)[\s\])]*$/.test(element.textContent ?? "")
}

/** `fr-FR` → `fr`; undefined for what is no two-letter language. */
export function languageOf(tag: string | null): string | undefined {
  const match = tag && /^\s*([a-z]{2})(?![a-z])/i.exec(tag)
  return match ? match[1]!.toLowerCase() : undefined
}

/** Preformatted text has blocks of its own, which only its line ends tell. */
function* splitPreformatted(block: HtmlBlock): Generator<HtmlBlock> {
  const parent = block.pieces[0]!.node.parentElement
  if (!parent || !block.text.includes("\n") || !keepsLines(parent)) {
    yield block
    return
  }
  for (const { text, start } of splitBlocks(block.text)) {
    yield BlockBuilder.cut(block, start, start + text.length)
  }
}

function keepsLines(element: Element): boolean {
  return /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace)
}
