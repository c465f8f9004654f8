import { defineExtensionMessaging } from "@webext-core/messaging"
import type { Why } from "#graph/read/types.ts"
import type { Glance, GlanceRequest } from "./glance.ts"

/** Where a reference stands: in which frame of the tab, and at which place of which reading there. */
export interface Place {
  /** Number of the frame in its tab, as the browser gives it; 0 for the page itself. */
  frame: number
  /** Place in reading order in its frame. */
  index: number
  /** The reading it belongs to: an older one is no longer there to be shown. */
  revision: number
}

/** A reference found on a page, as the panel shows it. */
export interface PageReference {
  /** Its place in the list of the whole tab, from 0; stable until the page is read again. */
  index: number
  place: Place
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
  /** What the page of a PDF is called on which it stands, and its number in the file, from 1. */
  page?: string
  leaf?: number
}

/**
 * idle: the gate saw nothing to read. off: the user wants no marks here. large: too long to be read
 * unasked.
 */
export type PageStatus = "idle" | "off" | "large" | "reading" | "done"

/** What the page part knows of a document, or of all documents of a tab. */
export interface PageModel {
  url: string
  title: string
  lang: string
  status: PageStatus
  /** Counts every new reading, so that the panel can tell an old list from a new one. */
  revision: number
  references: PageReference[]
  /** What went wrong while the page was read, for a person; the references may be incomplete. */
  fault?: string | undefined
}

/** What a click on a mark asks the panel to show. */
export interface Focus {
  /** Node id to open. */
  node: string
  /** Words to search for, in place of a node. */
  query?: string
  /** The reference that was clicked; -1 where it is none of the page's list. */
  index: number
  tabId: number
  /** Milliseconds since the epoch; a later one wins. */
  at: number
}

/** What the page part must know of the user's wishes for the tab it is in. */
export interface PageWishes {
  /** No marks here: paused everywhere, or switched off on this site. */
  off: boolean
  /** Instrument that a bare "Article 18" means here, by the reader's own word. */
  pin: string | null
  /** Whether a card opens where the pointer rests on a mark. */
  hover: boolean
}

/** The same, with what depends on browser and language. */
export interface TabWishes extends PageWishes {
  /** Whether a click in a page can open the panel; where not, it opens the card. */
  canOpenPanel: boolean
  /** Labels of the strip beside the scrollbar. */
  words: { next: string; previous: string }
}

/** Where a pin holds. */
export type PinScope = "page" | "site"

/** Every message, by who sends it to whom. The page part speaks them by `page/wire.ts`. */
export interface Messages {
  /** Page → background: the gate found signs of references. Answers whether the reader comes. */
  gateOpened(): boolean
  /** Page → background: the gate saw an article; brings what tells names of what is marked. */
  articleSeen(): void
  /** Page → background: somebody moves about among marks; brings what draws cards and strip. */
  uiWanted(): void
  /** Page → background: what the user wants in this tab. */
  wishes(): TabWishes
  /** Page → background: a mark was clicked. Opens the panel in the same user gesture. */
  markClicked(data: { node: string; index: number }): void
  /** Page → panel and background: the list of references in this frame changed. */
  pageChanged(data: { count: number }): void
  /** Page → background: what the card over a mark says. Null for what is not in the graph. */
  glance(data: GlanceRequest): Glance | null
  /** Page → background: fixes what a bare article means, or with null lets it loose again. */
  pin(data: { scope: PinScope; instrument: string | null }): void
  /** Page → background: cards no longer open by themselves. */
  hoverOff(): void
  /** Panel → viewer, which no script reaches: the page model as it stands. */
  getPage(): PageModel
  /** Panel → viewer: scroll to a reference and flash it. Answers false where it is gone. */
  showReference(data: Place): boolean
  /** Background → viewer: what the desk does in pages of the web. */
  viewerStep(by: 1 | -1): void
  viewerCurrent(): PageReference | null
  viewerSelection(): string
  viewerCopy(text: string): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>()
