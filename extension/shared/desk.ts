import type { PageModel, PageReference, PageStatus, Place } from "./messages.ts"

/** Where the user was last in a frame, for the keys that go from reference to reference. */
export interface Whereabouts {
  count: number
  /** Index of the current reference; -1 where there is none. */
  current: number
  /** When it became the current one, in milliseconds since the epoch; 0 for never. */
  at: number
}

/**
 * What the page part does on request. It lies open in the extension's own world of each frame, so
 * that one call of the browser reaches all frames of a tab, those of other origins too.
 */
export interface Desk {
  status(): PageStatus
  /** Reads the page however long it is. */
  scan(): void
  /** Asks again what the user wants here, and does it. */
  refresh(): void
  /** What follows only where the page is read. */
  model?(): PageModel
  /** Scrolls to a reference and lights it; false where it is gone. */
  show?(place: Place): boolean
  whereabouts?(): Whereabouts
  /** Goes to the next (1) or previous (-1) reference from the current one; false at the end. */
  step?(by: 1 | -1, fromEdge: boolean): boolean
  /** The current reference, as the panel would list it. */
  current?(): PageReference | null
  /** How far down in the frame's window the current reference stands, in CSS pixels. */
  height?(): number | null
}

/** Tells whether names of what is marked are about; comes once an article was seen. */
export interface NameTest {
  inText(text: string): boolean
  /** Whether bare articles mean something here, by the address or by the reader's own word. */
  isHere(): Promise<boolean>
}

declare global {
  var glossator: Desk | undefined
  var glossatorNames: NameTest | undefined
}
