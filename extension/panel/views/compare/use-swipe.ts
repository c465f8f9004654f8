import { useRef, type PointerEvent } from "react"

/** How far a finger must travel sideways to turn, in CSS pixels; more down than sideways is scrolling. */
const FAR = 60

/** Turns by −1 or 1 when a finger is drawn to the right or to the left. */
export function useSwipe(turn: (step: number) => void) {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      from.current = event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent) => {
      const start = from.current
      from.current = null
      if (start === null) return
      const across = event.clientX - start.x
      if (Math.abs(across) < FAR || Math.abs(event.clientY - start.y) > Math.abs(across) / 2) return
      turn(across < 0 ? 1 : -1)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
