import type { PageStatus } from "#extension/shared/messages.ts"
// For the type of the object that lies open in every frame.
import "#extension/shared/desk.ts"
import type { GatePack } from "#graph/read/names-pack.ts"
import pack from "#extension/generated/gate.json"
import { signs } from "./signs.ts"
import { Growth } from "./growth.ts"
import { shownIn } from "./shown.ts"
import { isOrphan, tell } from "./wire.ts"

/** First and longest wait, in milliseconds, before a changed page is looked at again. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000
/** How much text is looked at before the page gets its turn, in code units: less than a millisecond. */
const STRETCH = 100_000
/** A sign that lies across two stretches is found in the second. */
const OVERLAP = 300
/** Longer pages are read only when the user asks, in code units. */
const LARGE = 20_000_000

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
  #hasArticle = signs(pack as GatePack)
  /** Whether an article was met. */
  #article = false
  #growth: Growth | null = null
  #wait = FIRST_WAIT
  #timer = 0
  /** Whether a name was met, and whether one was looked for in the whole page. */
  #named = false
  #searched = false

  start(): void {
    globalThis.glossator = {
      status: () => this.#status,
      scan: () => void this.#ask(),
      refresh: () => void this.#look([]),
    }
    this.#article = this.#hasArticle(document.title)
    // From now on, so that nothing is missed that comes while it looks.
    this.#watch()
    void this.#look(null)
  }

  /** Looks at what is new; at the whole page where that is not known. */
  async #look(news: Iterable<string> | null): Promise<void> {
    const texts = news ?? shownIn(document.body ?? document.documentElement)
    let length = 0
    const fresh: string[] = []
    for (const text of texts) {
      if ((length += text.length) > LARGE) {
        this.#status = "large"
        return
      }
      fresh.push(text)
    }
    this.#article ||= await anyIn(fresh, this.#hasArticle)
    if (this.#article && (await this.#isNamed(fresh))) await this.#ask()
  }

  /** Names are looked for once there is an article: the first time in all that was there before. */
  async #isNamed(fresh: readonly string[]): Promise<boolean> {
    try {
      if (!globalThis.glossatorNames) await tell("articleSeen")
    } catch {
      // The extension was updated or removed: this script is left behind, and does nothing more.
    }
    const names = globalThis.glossatorNames
    if (!names) return false
    const texts = this.#searched
      ? fresh
      : [document.title, ...shownIn(document.body ?? document.documentElement)]
    this.#searched = true
    this.#named ||= await anyIn(texts, (text) => names.inText(text))
    return this.#named || names.isHere()
  }

  /** Asks for the reader, which takes this gate's place. */
  async #ask(): Promise<void> {
    this.#growth?.stop()
    this.#growth = null
    try {
      this.#status = (await tell("gateOpened")) ? "reading" : "off"
    } catch {
      // As above.
    }
  }

  /** Looks again after changes, ever more rarely. */
  #watch(): void {
    this.#growth ??= new Growth(() => {
      if (this.#timer !== 0) return
      this.#timer = window.setTimeout(() => {
        this.#timer = 0
        this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT)
        if (isOrphan()) this.#growth?.stop()
        else if (this.#growth) void this.#look(this.#growth.take())
      }, this.#wait)
    })
  }
}

/** Whether any of these texts has what is looked for; looks in stretches. */
async function anyIn(texts: readonly string[], has: (text: string) => boolean): Promise<boolean> {
  for (const text of texts) {
    for (let at = 0; at < text.length; at += STRETCH) {
      if (has(text.slice(Math.max(0, at - OVERLAP), at + STRETCH))) return true
      if (at + STRETCH < text.length) await new Promise((rested) => setTimeout(rested))
    }
  }
  return false
}
