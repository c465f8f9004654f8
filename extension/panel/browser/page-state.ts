import type { PageModel } from "#extension/shared/messages.ts"

/** What the panel can say of the page beside it. */
export type PageState =
  | { status: "asking" }
  /** The active tab is the panel itself. */
  | { status: "own-tab" }
  /** The browser keeps extensions away from it. */
  | { status: "unreadable" }
  /** It could be read, but nothing of ours runs in it. */
  | { status: "not-opened"; tabId: number }
  | { status: "open"; tabId: number; page: PageModel }

/** Whether an address is of the sort that we are let into. */
export function isReadable(url: string | undefined): boolean {
  return url !== undefined && /^(https?|file):/.test(url)
}
