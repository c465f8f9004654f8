import type { Family } from "./signs.ts"

/** The colours of the theme in force, as a drawing needs them: "rgb(27, 94, 83)". */
export interface Inks extends Record<Family, string> {
  ink: string
  paper: string
  line: string
  /** What stands back behind what is pointed at. */
  faint: Record<Family, string>
}

const TOKENS = {
  treaty: "var(--read)",
  national: "var(--seed)",
  soft: "var(--editorial)",
  judged: "var(--fault)",
  other: "var(--other)",
  ink: "var(--ink)",
  paper: "var(--paper)",
  line: "var(--outline)",
} as const

/** What the system says where it says which colours there are. */
const SYSTEM = { ink: "CanvasText", paper: "Canvas", line: "CanvasText" }

/** Reads the colours where they are in force; `light-dark()` is worked out by the browser. */
export function inksAt(element: HTMLElement): Inks {
  const probe = element.appendChild(document.createElement("i"))
  // In forced colours a text would be told in the system's: signs keep theirs, ink and paper do not.
  probe.style.setProperty("forced-color-adjust", "none")
  const forced = matchMedia("(forced-colors: active)").matches
  const colour = (value: string) => {
    probe.style.color = value
    return getComputedStyle(probe).color
  }
  const entries = Object.entries({ ...TOKENS, ...(forced ? SYSTEM : {}) }).map(([name, token]) => [
    name,
    colour(token),
  ])
  probe.remove()
  const inks = Object.fromEntries(entries) as Record<keyof typeof TOKENS, string>
  const faint = (of: Family) => between(inks[of], inks.paper)
  return {
    ...inks,
    faint: {
      treaty: faint("treaty"),
      national: faint("national"),
      soft: faint("soft"),
      judged: faint("judged"),
      other: faint("other"),
    },
  }
}

/** A fifth of one colour on the other. */
function between(colour: string, paper: string): string {
  const [a, b] = [colour, paper].map((each) => each.match(/[\d.]+/g)?.map(Number) ?? [])
  return `rgb(${[0, 1, 2].map((at) => Math.round((a![at] ?? 0) * 0.2 + (b![at] ?? 0) * 0.8)).join(", ")})`
}
