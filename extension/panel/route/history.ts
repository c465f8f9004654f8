import { hrefOf, parseRoute, type Route } from "./parse.ts"

/** Where the reader is, and whether there is something before and after it. */
export interface Location {
  route: Route
  /** Number of this entry in the panel's own history, from 0. */
  index: number
  canGoBack: boolean
  canGoForward: boolean
}

/**
 * The panel's history. Browsers do not say whether "forward" leads anywhere, so every entry is
 * numbered in its state; an entry without a number is a new one.
 */
let last = 0
let location: Location | undefined
const scrolls = new Map<number, number>()
const listeners = new Set<() => void>()

function read(): Location {
  const state = history.state as { entry?: number; last?: number } | null
  const route = parseRoute(globalThis.location.hash)
  let index = state?.entry
  if (index === undefined) {
    index = location === undefined ? 0 : location.index + 1
    last = index
    history.replaceState({ entry: index, last }, "")
  } else if (location === undefined) last = state?.last ?? index
  return { route, index, canGoBack: index > 0, canGoForward: index < last }
}

function changed(): void {
  location = read()
  for (const listener of listeners) listener()
}

function keepScroll(): void {
  scrolls.set(current().index, globalThis.scrollY)
}

/** Starts to follow the address; once, before anything is drawn. */
export function startHistory(): void {
  globalThis.addEventListener("hashchange", changed)
  globalThis.addEventListener("popstate", changed)
  globalThis.addEventListener("scroll", keepScroll, { passive: true })
  // The views are drawn after the browser would restore the place.
  history.scrollRestoration = "manual"
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function current(): Location {
  location ??= read()
  return location
}

/** Where the entry was scrolled to when it was left; 0 for a new one. */
export function scrollOf(index: number): number {
  return scrolls.get(index) ?? 0
}

/** Goes to a place as a new entry; where we are already, nothing happens. */
export function go(route: Route): void {
  const href = hrefOf(route)
  if (href === globalThis.location.hash) return
  scrolls.delete(current().index + 1)
  globalThis.location.hash = href
}

/** Changes the address of this entry without adding one: for what is typed letter by letter. */
export function adjust(route: Route): void {
  history.replaceState(history.state, "", hrefOf(route))
  changed()
}
