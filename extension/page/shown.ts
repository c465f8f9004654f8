/** Elements of which most pages consist: the others may hold what no reader sees, or a shadow root. */
const OTHERS = ":not(p,a,div,span,li,b,i,td,tr,table,tbody,br,em,img,ul,strong,path,svg,h2,h3,g)"
const UNREAD = /^(?:script|style|noscript)$/
/** How long unread text must be to be worth cutting, in code units. */
const LONG = 100

/** Words that are parted at the end of a line are whole words. */
export function asRead(text: string): string {
  return text.includes("\u00AD") || text.includes("-\n")
    ? text.replaceAll(/\u00AD|-\n\s*/g, "")
    : text
}

/**
 * The text in a node without what no reader sees, which is found by what it says, because a walk takes
 * twice as long; then that in open shadow roots.
 */
export function* shownIn(node: Node | null): Generator<string> {
  const text = asRead(node?.textContent ?? "")
  const isTree = node instanceof Element || node instanceof ShadowRoot
  const hosts: ShadowRoot[] = []
  let from = 0
  for (const element of isTree ? node.querySelectorAll(OTHERS) : []) {
    if (element.shadowRoot) hosts.push(element.shadowRoot)
    if (!UNREAD.test(element.localName)) continue
    const part = asRead(element.textContent)
    const at = part.length >= LONG ? text.indexOf(part, from) : -1
    if (at < 0) continue
    if (at > from) yield text.slice(from, at)
    from = at + part.length
  }
  if (from < text.length) yield text.slice(from)
  for (const host of hosts) yield* shownIn(host)
}
