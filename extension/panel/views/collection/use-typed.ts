import { useEffect, useLayoutEffect, useRef } from "react"

/** A pause in typing after which what stands in a field is kept, in ms. */
const PAUSE = 500

/**
 * Keeps what is typed once one pauses, leaves the field or the view, or closes the panel.
 * @returns handlers for the field
 */
export function useTyped(keep: (text: string) => void) {
  const latest = useRef(keep)
  useLayoutEffect(() => {
    latest.current = keep
  })
  const typed = useRef<{ text: string; timer: number } | null>(null)
  const settle = () => {
    if (typed.current === null) return
    const { text, timer } = typed.current
    typed.current = null
    clearTimeout(timer)
    latest.current(text)
  }
  useEffect(() => {
    addEventListener("pagehide", settle)
    return () => {
      removeEventListener("pagehide", settle)
      settle()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it reads what is latest from refs
  }, [])
  return {
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      clearTimeout(typed.current?.timer)
      typed.current = { text: value, timer: window.setTimeout(settle, PAUSE) }
    },
    onBlur: settle,
  }
}
