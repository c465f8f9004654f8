/** Quiet time after a change before anything is done, and the longest wait, in milliseconds. */
const QUIET = 250
const LONGEST_WAIT = 2000

/** A callback that runs `act` once calls have stopped coming, or at the latest after a while. */
export function whenQuiet(act: () => void): () => void {
  let timer = 0
  let since = 0
  return () => {
    const now = performance.now()
    if (timer === 0) since = now
    else clearTimeout(timer)
    const wait = Math.max(0, Math.min(QUIET, since + LONGEST_WAIT - now))
    timer = window.setTimeout(() => {
      timer = 0
      act()
    }, wait)
  }
}
