import type { Why } from "#graph/read/types.ts"

/** Which reference the card is to speak of. */
export interface GlanceRequest {
  targets: string[]
  instrument: string
  sure: boolean
  why: Why[]
}

/** Words in a language of their own, for `lang` and for speech. */
export interface Worded {
  text: string
  lang: string
}

/** What the card over a mark says, in the language of the interface, ready to be shown. */
export interface Glance {
  lang: string
  /** Node that the card is about and the panel opens. */
  node: string
  /** "Article 18.1.b" and what it is called, "Production order". */
  label: Worded
  title: Worded | null
  /** The treaty or law it belongs to. */
  work: Worded | null
  /** One sentence of our own. */
  line: Worded | null
  /** "31 national provisions", one entry for each kind of thing linked to it. */
  counts: string[]
  /** How sure the reading is, and on what it rests. */
  certainty: string
  why: string[]
  /** The pin that holds here, or the offer to set one; null where the page itself says what is meant. */
  pin: { active: string | null; instrument: string; offer: string } | null
  /** Labels of what can be done, and how to open the panel where a click in a page cannot. */
  words: {
    label: string
    why: string
    open: string
    panelHint: string | null
    close: string
    hoverOff: string
    pinPage: string
    pinSite: string
    unpin: string
  }
}
