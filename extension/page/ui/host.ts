import { HOST } from "./name.ts"
import style from "./ui.css?inline"

const XHTML = "http://www.w3.org/1999/xhtml"

/**
 * The one thing we add to a page, when the user first wants to see something of ours: an element
 * outside the body that takes no room, with a root that the page cannot look into.
 */
export class Host {
  readonly root: ShadowRoot
  readonly element: HTMLElement

  constructor() {
    this.element = document.createElementNS(XHTML, HOST) as HTMLElement
    // Set on the element itself, where no rule of the page comes before it.
    this.element.style.cssText =
      "all:initial!important;position:fixed!important;inset:0 auto auto 0!important;" +
      "width:0!important;height:0!important;z-index:2147483647!important;display:block!important"
    this.root = this.element.attachShadow({ mode: "closed" })
    addStyle(this.root)
    document.documentElement.append(this.element)
  }

  /** Takes everything away again. */
  remove(): void {
    this.element.remove()
  }
}

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Where an extension may not adopt a sheet, an element does as well.
    const element = document.createElementNS(XHTML, "style")
    element.textContent = style
    root.append(element)
  }
}

/** An element of ours, with attributes, listeners and children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(XHTML, tag) as HTMLElementTagNameMap[K]
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}
