import { ownGetter } from "./own-getter.ts"

/** Elements whose text nobody reads as part of the page, or that the user is editing. */
const SKIPPED = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST IFRAME OBJECT EMBED " +
    "CANVAS VIDEO AUDIO IMG MATH HEAD METER PROGRESS"
  ).split(" "),
)
const HEADINGS = new Set(["H1", "H2", "H3", "H4", "H5", "H6"])
/** Lists of buttons and cells are often laid out in a line; they still are not one sentence. */
const ALWAYS_BLOCKS = new Set(
  "LI TD TH DT DD P DIV SECTION ARTICLE H1 H2 H3 H4 H5 H6 TR TABLE UL OL DL BLOCKQUOTE".split(" "),
)
/** Elements that nobody lays out as blocks unless by a class or a style of their own. */
const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DFN EM FONT I INS DEL KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR TSPAN".split(
    " ",
  ),
)
/** In pictures, only these hold text, each a line of its own. */
const DRAWN = new Set(["SVG", "G", "TEXT", "TSPAN", "TEXTPATH", "A", "SWITCH", "FOREIGNOBJECT"])
const SVG = "http://www.w3.org/2000/svg"

/** Names as they are most often written, by themselves: making capitals of them takes longer. */
const CAPITALS = new Map([...ALWAYS_BLOCKS, ...INLINE, "BR"].map((tag) => [tag, tag]))

/** How an element takes part in the text: not at all, within a line, or as a block of its own. */
export type Part = "skipped" | "hidden" | "inline" | "block"

// A form's fields can stand in place of its properties, but not of those that all nodes share.
const attributes = Element.prototype.hasAttributes
const namespace = ownGetter(Element.prototype, "namespaceURI")
const attribute = Element.prototype.getAttribute
const checkVisibility = Element.prototype.checkVisibility

/**
 * The name of an element in capitals. A form's own fields can stand in place of its properties;
 * such a form is no text of its own in any case.
 */
export function tagOf(element: Element): string {
  const tag: unknown = element.tagName
  if (typeof tag !== "string") return "FORM"
  return CAPITALS.get(tag) ?? tag.toUpperCase()
}

/** An element with nothing in it that would part no line either: not worth a look. */
export function isEmptyInline(element: Element, tag: string): boolean {
  return INLINE.has(tag) && !element.hasChildNodes() && element.shadowRoot === null
}

/** Whether an element has attributes at all: most have none, and need not be asked for each. */
export function isBare(element: Element): boolean {
  return !attributes.call(element)
}

export function isHeading(element: Element, tag: string, bare: boolean): boolean {
  return HEADINGS.has(tag) || (!bare && attributeOf(element, "role") === "heading")
}

const VISIBLE = { visibilityProperty: true }

/** Whether text shows that stands in an element. What has no box of its own may still show what is in it. */
export function showsText(element: Element): boolean {
  if (checkVisibility.call(element, VISIBLE)) return true
  const parent = element.parentElement
  return parent !== null && displayOf(element) === "contents" && showsText(parent)
}

export function partOf(element: Element, tag: string, bare: boolean): Part {
  if (SKIPPED.has(tag) || (!bare && isEditable(element))) return "skipped"
  const isKnown = INLINE.has(tag) || ALWAYS_BLOCKS.has(tag)
  if (
    (!isKnown || tag === "A" || tag === "TSPAN") &&
    namespace.call(element) === SVG &&
    tag !== "SVG"
  )
    return drawn(element, tag)
  // Asking for style is what costs most in a walk, so it is asked only where it can matter. Whether
  // blocks show is asked once they turn out to have text.
  if (ALWAYS_BLOCKS.has(tag)) return "block"
  if (
    INLINE.has(tag) &&
    (bare || !(element.hasAttribute("class") || element.hasAttribute("style")))
  )
    return checkVisibility.call(element) || displayOf(element) === "contents" ? "inline" : "hidden"
  const display = displayOf(element)
  if (display === "none") return "hidden"
  return /^(?:inline|contents|ruby)/.test(display) ? "inline" : "block"
}

/** Whether the text of an element keeps its line ends, which then part its blocks. */
export function keepsLines(element: Element): boolean {
  return /^(?:pre|break-spaces)/.test(getComputedStyle(element).whiteSpace)
}

/** An attribute, of a form with clobbered properties too. */
export function attributeOf(element: Element, name: string): string | null {
  return attribute.call(element, name)
}

/** How an element is laid out; "none" also where it is only made invisible. */
function displayOf(element: Element): string {
  const { display, visibility } = getComputedStyle(element)
  return visibility === "hidden" ? "none" : display
}

function drawn(element: Element, tag: string): Part {
  if (!DRAWN.has(tag)) return "skipped"
  if (displayOf(element) === "none") return "hidden"
  return tag === "TSPAN" || tag === "A" || tag === "TEXTPATH" ? "inline" : "block"
}

function isEditable(element: Element): boolean {
  const value = attributeOf(element, "contenteditable")
  return value !== null && value.toLowerCase() !== "false"
}
