import { defineExtensionMessaging } from "@webext-core/messaging"
import type { Why } from "#graph/read/types.ts"

/** A reference found on a page, as the panel shows it. */
export interface PageReference {
  /** Its place in reading order on its page, from 0; stable until the page is read again. */
  index: number
  /** The words of the reference as they stand on the page. */
  text: string
  /** A few words before and after, for the list and for a citation; "…" where more is there. */
  before: string
  after: string
  targets: string[]
  instrument: string
  confidence: number
  sure: boolean
  why: Why[]
  /** Where two readings remain: the targets of the others, the likeliest first. */
  alternatives?: string[][] | undefined
}

/** What the page part knows of the document in a tab. */
export interface PageModel {
  url: string
  title: string
  lang: string
  /** "idle": the gate saw nothing to read. */
  status: "idle" | "reading" | "done"
  /** Counts every new reading, so that the panel can tell an old list from a new one. */
  revision: number
  references: PageReference[]
}

/** What a click on a mark asks the panel to show. */
export interface Focus {
  /** Node id to open. */
  node: string
  /** The reference that was clicked. */
  index: number
  tabId: number
  /** Milliseconds since the epoch; a later one wins. */
  at: number
}

interface ProtocolMap {
  /** Page → background: the gate found signs of references; please inject the reader. */
  gateOpened(): void
  /** Page → background: a mark was clicked. Opens the panel in the same user gesture. */
  markClicked(data: { node: string; index: number }): void
  /** Page → panel (and whoever listens): the list of references changed. */
  pageChanged(data: PageModel): void
  /** Panel → page: the page model as it stands. */
  getPage(): PageModel
  /** Panel → page: scroll to a reference and flash it. Answers false where it is gone. */
  showReference(data: { index: number; revision: number }): boolean
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>()
