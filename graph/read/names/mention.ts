/** A name, or a noun that stands for one, met in a text. */
export interface Mention {
  start: number
  end: number
  /**
   * "sure": a name that means one instrument. "weak": a name that needs support. "homonym": one that
   * means another text in this language, unless ours is spoken of. "noun": "the Convention". "other": a code, an act, or an instrument that we do not know. "hint": a word that
   * means another text only right next to an article: "order", "penal".
   */
  kind: "sure" | "weak" | "homonym" | "noun" | "other" | "hint"
  /** Instrument id; for a noun, or for a treaty that we do not know, its type: "convention"; for a hint that is
   * a contract, "contract". Else empty. */
  value: string
  /** Ids of other instruments whose longer names begin so: "Budapest Convention". */
  rivals?: readonly string[]
}

/** Who knows what was named so far. */
export interface Memory {
  isNamed(id: string): boolean
}

/** "The Budapest Convention" where the one on inland navigation was named, and ours was not: that one. */
export function asMeant(mention: Mention, memory: Memory): Mention {
  if (mention.rivals === undefined || memory.isNamed(mention.value)) return mention
  const other = mention.rivals.find((id) => memory.isNamed(id))
  return other === undefined ? mention : { ...mention, value: other }
}
