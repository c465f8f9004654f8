import { shownIn } from "./shown.ts"

/** So many changes at once are one change of the whole page. */
const STORM = 1000
/** How much of the text around one that was added may belong to it: "Article " + "18". */
const AROUND = 100

/** Follows what a page gains, so that only that is looked at. */
export class Growth {
  readonly #observer: MutationObserver
  /** Nodes whose text came since the last look; null for the whole page. */
  #news: Set<Node> | null = new Set()

  /** @param grown called at once and often */
  constructor(grown: () => void) {
    this.#observer = new MutationObserver((records) => {
      this.#note(records)
      grown()
    })
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true })
  }

  stop(): void {
    this.#observer.disconnect()
  }

  /** The texts that came since the last time; null where there were too many to tell. */
  take(): Iterable<string> | null {
    const news = this.#news
    this.#news = new Set()
    return news && textsOf(news)
  }

  #note(records: readonly MutationRecord[]): void {
    if (!this.#news || records.length + this.#news.size > STORM) {
      this.#news = null
      return
    }
    for (const { target, type, addedNodes } of records) {
      if (type === "characterData") this.#news.add(target)
      else for (const node of addedNodes) this.#news.add(node)
    }
  }
}

function* textsOf(nodes: Iterable<Node>): Generator<string> {
  for (const node of nodes) {
    if (!(node instanceof Text)) yield* shownIn(node)
    else {
      const before = beside(node, "previousSibling", "lastChild").slice(-AROUND)
      yield before + node.data + beside(node, "nextSibling", "firstChild").slice(0, AROUND)
    }
  }
}

/** The text beside a node, also where an element ends in between: "<b>Article</b> 18". */
function beside(
  node: Node,
  side: "previousSibling" | "nextSibling",
  into: "lastChild" | "firstChild",
): string {
  let at = node[side] ?? node.parentNode?.[side]
  for (let inner = at; inner; inner = inner[into]) at = inner
  return at instanceof Text ? at.data : ""
}
