import { useLayoutEffect, useState, type RefObject } from "react"

/** The width of an element in CSS pixels, as it changes; 0 until it is known, and the last one while it is hidden. */
export function useWidth(of: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = of.current
    if (element === null) return undefined
    const measure = () => element.clientWidth > 0 && setWidth(Math.floor(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [of])
  return width
}

/** How many times larger than usual the reader has text: 1 for 16 pixels. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}
