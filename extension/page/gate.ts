import type { PageModel, PageStatus } from "#extension/shared/messages.ts"
// For the type of the object that lies open in every frame.
import "#extension/shared/desk.ts"
import type { GatePack } from "#graph/read/gate-pack.ts"
import pack from "#extension/generated/gate.json"
import { isPinnedHere } from "./pinned.ts"
import { Signs } from "./signs.ts"
import { Slices } from "#extension/shared/slices.ts"
import { isOrphan, answer, tell } from "./wire.ts"

/** First and longest wait, in milliseconds, before a changed page is looked at again. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000
/** How much text is looked at between two looks at the clock, in code units. */
const STRETCH = 50_000
/** A sign that lies across two stretches is found in the second. */
const OVERLAP = 300
/** Longer pages are read only when the user asks, in code units. */
const LARGE = 20_000_000
/** So many changes at once are one change of the whole page. */
const STORM = 1000

/**
 * Looks whether this document can hold references, and asks for the reader if so. Until then this
 * is all that runs on a page. Called again, it looks again: the user may have changed a switch.
 */
export function startGate(): void {
  if (globalThis.glossator) globalThis.glossator.refresh()
  else new Gate().start()
}

class Gate {
  #status: PageStatus = "idle"
  #signs = new Signs(pack as GatePack)
  #observer: MutationObserver | null = null
  #wait = FIRST_WAIT
  #timer = 0
  /** Whether names were looked for in the whole page. */
  #named = false
  /** Nodes whose text came since the last look; null for the whole page. */
  #news: Set<Node> | null = null

  start(): void {
    globalThis.glossator = {
      model: () => this.#model(),
      show: () => false,
      scan: () => void this.#ask(),
      refresh: () => void this.#look(),
      whereabouts: () => ({ count: 0, current: -1, at: 0 }),
      step: () => false,
      current: () => null,
    }
    answer({
      showReference: (place) => globalThis.glossator?.show(place) ?? false,
      scanNow: () => globalThis.glossator?.scan(),
      // A frame must not answer for its tab.
      ...(window.top === window ? { getPage: () => globalThis.glossator!.model() } : {}),
    })
    if (this.#signs.inAddress(location.href)) this.#signs.name = true
    this.#signs.scan(document.title)
    void this.#look()
  }

  async #look(): Promise<void> {
    const news = this.#news
    this.#news = new Set()
    const texts = news ? [...news] : [document.body ?? document.documentElement]
    for (const node of texts) {
      const text = node?.textContent ?? ""
      if (text.length > LARGE) {
        this.#status = "large"
        return
      }
      await this.#scan(text, "article")
    }
    if (this.#signs.article && !this.#signs.name) await this.#lookForName(texts)
    if (this.#signs.article && (this.#signs.name || (await isPinnedHere()))) await this.#ask()
    else this.#watch()
  }

  /** Names are looked for once there is an article: the first time in all that was there before. */
  async #lookForName(news: readonly (Node | null)[]): Promise<void> {
    const texts = this.#named ? news : [document.body ?? document.documentElement]
    this.#named = true
    for (const node of texts) await this.#scan(node?.textContent ?? "", "name")
  }

  async #scan(text: string, sign: "article" | "name"): Promise<void> {
    const slices = new Slices()
    for (let at = 0; at < text.length && !this.#signs.both; at += STRETCH) {
      const from = Math.max(0, at - OVERLAP)
      const to = Math.min(text.length, at + STRETCH)
      if (sign === "article") this.#signs.lookForArticle(text, from, to)
      else this.#signs.lookForName(text, from, to)
      if (slices.over) await slices.rest()
    }
  }

  /** Asks for the reader, which takes this gate's place. */
  async #ask(): Promise<void> {
    this.#observer?.disconnect()
    this.#observer = null
    try {
      this.#status = (await tell("gateOpened")) ? "reading" : "off"
    } catch {
      // The extension was updated or removed: this script is left behind, and does nothing more.
    }
  }

  /** Looks again after changes, ever more rarely. */
  #watch(): void {
    if (this.#observer) return
    this.#observer = new MutationObserver((records) => {
      this.#note(records)
      if (this.#timer !== 0) return
      this.#timer = window.setTimeout(() => {
        this.#timer = 0
        this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT)
        if (isOrphan()) this.#observer?.disconnect()
        else void this.#look()
      }, this.#wait)
    })
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true })
  }

  #note(records: readonly MutationRecord[]): void {
    if (!this.#news || records.length + this.#news.size > STORM) {
      this.#news = null
      return
    }
    for (const { target, type, addedNodes } of records) {
      // Text that was added may complete what stands around it: "Article " + "18".
      if (type === "characterData") this.#news.add(target.parentNode ?? target)
      else for (const node of addedNodes) this.#news.add(node instanceof Text ? target : node)
    }
  }

  #model(): PageModel {
    return {
      url: location.href,
      title: document.title,
      lang: document.documentElement?.lang ?? "",
      status: this.#status,
      revision: 0,
      references: [],
    }
  }
}
