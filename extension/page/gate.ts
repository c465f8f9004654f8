import { onMessage, sendMessage } from "#extension/shared/messages.ts"
import { ARTICLE_SIGN, NAME_SIGN } from "./gate-words.ts"

/** First and longest wait, in milliseconds, before a changed page is looked at again. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 30_000

/**
 * Looks whether this document can hold references, and asks for the reader if so. Until then this
 * is all that runs on a page.
 */
export function startGate(): void {
  const state = globalThis as { glossatorGate?: boolean }
  if (state.glossatorGate) return
  state.glossatorGate = true
  if (hasSigns()) {
    void sendMessage("gateOpened", undefined)
    return
  }
  const stopAnswering = answerIdle()
  watch(() => {
    if (!hasSigns()) return false
    stopAnswering()
    void sendMessage("gateOpened", undefined)
    return true
  })
}

function hasSigns(): boolean {
  const text = (document.body ?? document.documentElement)?.textContent ?? ""
  if (!ARTICLE_SIGN.test(text)) return false
  return NAME_SIGN.test(text) || NAME_SIGN.test(document.title)
}

/** Until there is a reader, tells the panel that nothing on this page is being read. */
function answerIdle(): () => void {
  if (window.top !== window) return () => undefined
  return onMessage("getPage", () => ({
    url: location.href,
    title: document.title,
    lang: document.documentElement?.lang ?? "",
    status: "idle" as const,
    revision: 0,
    references: [],
  }))
}

/** Looks again after changes, ever more rarely, until `look` says that it has seen enough. */
function watch(look: () => boolean): void {
  let wait = FIRST_WAIT
  let timer = 0
  const observer = new MutationObserver(() => {
    if (timer !== 0) return
    timer = window.setTimeout(() => {
      timer = 0
      wait = Math.min(wait * 2, LONGEST_WAIT)
      if (look()) observer.disconnect()
    }, wait)
  })
  observer.observe(document, { subtree: true, childList: true, characterData: true })
}
