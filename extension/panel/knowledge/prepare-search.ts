import type { SynonymGroup } from "#graph/model/bundle.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Search } from "#graph/search/index.ts"

/** Work between two pauses once somebody waits, in ms: keys and frames still come through. */
const SLICE = 12

/**
 * Indexes nodes in small steps while the panel is idle; once the search is asked for, as fast as
 * drawing and typing allow. The returned function asks for it, and always gives the same promise.
 */
export function prepareSearch(
  nodes: readonly GraphNode[],
  groups: SynonymGroup[],
): () => Promise<Search> {
  const asked = Promise.withResolvers<void>()
  let hurried = false
  const pause = () => (hurried ? nextTask() : Promise.race([idle(), asked.promise.then(nextTask)]))
  const made = (async () => {
    let until = await pause()
    const { searchInSteps } = await import("#graph/search/index.ts")
    const steps = searchInSteps(nodes, { synonyms: { groups } })
    for (;;) {
      const { done, value } = steps.next()
      if (done === true) {
        performance.measure("glossator: search ready")
        return value
      }
      if (performance.now() >= until) until = await pause()
    }
  })()
  // Whoever asks is told of a failure; nobody may have asked yet.
  made.catch(() => {})
  return () => {
    hurried = true
    asked.resolve()
    return made
  }
}

/** Waits until nothing else is to be done. @returns the time until which that will hold */
function idle(): Promise<number> {
  return new Promise((resolve) => {
    const go = (ms: number) => resolve(performance.now() + ms)
    if (!("requestIdleCallback" in globalThis)) setTimeout(go, 50, 0)
    else requestIdleCallback((deadline) => go(deadline.timeRemaining()), { timeout: 1000 })
  })
}

/** Lets a key press and a frame through; a timer would cost four milliseconds a step. */
function nextTask(): Promise<number> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener("message", () => {
      port1.close()
      resolve(performance.now() + SLICE)
    })
    port1.start()
    port2.postMessage(null)
  })
}
