import { type KnownNames, sameNames } from "./named.ts"

/** An article of an instrument. */
export interface LastArticle {
  readonly instrument: string
  readonly article: string
  /** Whether another text was cited before it in its block: "ibid." may then mean either. */
  readonly mixed: boolean
}

/** What was known after a block. Never changed once taken. */
export interface Known {
  readonly names: KnownNames
  /** Whether the heading above names a code or an act, whose articles then stand below it. */
  readonly underOther: boolean
  /** Id of the instrument that bare articles are about, and how many blocks ago it was named. */
  readonly focus: string | null
  readonly focusAge: number
  /** The article that "that article" means, and how many blocks ago it stood. */
  readonly article: LastArticle | null
  readonly articleAge: number
  /** The article of the page's own treaty that the next block stands under. */
  readonly under: string | null
  /** Bare articles that the page's treaty does not have, as far as they are counted. */
  readonly strange: number
}

/** Whether the blocks that follow read alike after both. */
export function sameKnown(a: Known, b: Known): boolean {
  return (
    a.underOther === b.underOther &&
    a.under === b.under &&
    a.strange === b.strange &&
    a.focus === b.focus &&
    a.focusAge === b.focusAge &&
    a.articleAge === b.articleAge &&
    a.article?.article === b.article?.article &&
    a.article?.instrument === b.article?.instrument &&
    a.article?.mixed === b.article?.mixed &&
    sameNames(a.names, b.names)
  )
}
