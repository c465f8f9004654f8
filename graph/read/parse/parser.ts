import { goesOn, hasForeignPart, isInserted } from "./after.ts"
import { articles, type Chain, type Group, item, pointer, raise, under } from "./chain.ts"
import { skipSpaces } from "../words/chars.ts"
import { Cursor, RANK, followsIbid, isBelow } from "./cursor.ts"
import type { Lexicon, Unit } from "../language/lexicon.ts"
import { Levels } from "./levels.ts"

/**
 * Reads chains of provisions at given places of one text. Everything moves forward only and looks a
 * bounded number of characters ahead, so reading is linear. Which treaty is meant is not asked here.
 */
export class Parser {
  private readonly cursor: Cursor
  private readonly levels: Levels
  private readonly bare: boolean

  /** @param bare whether a part that names no article, "paragraph 1", is read: of the article it stands in */
  constructor(text: string, lexicon: Lexicon, bare = false) {
    this.cursor = new Cursor(text, lexicon)
    this.levels = new Levels(this.cursor)
    this.bare = bare
  }

  /** The chain whose first unit word, or ordinal before one, starts at `at`; null where there is none. */
  chainAt(at: number): Chain | null {
    this.cursor.odd = false
    const first = this.levels.at(at, null)
    if (first === null || first.unit.level === "division") return null
    const { unit, group } = first
    const found =
      unit.level === "article"
        ? articles(at, group)
        : (this.ascend(at, group, unit) ?? this.alone(at, group))
    if (found === null) return null
    this.except(found)
    found.needsName = this.cursor.odd
    return this.finish(found)
  }

  /** From "paragraph 1" up to "of Article 18", "of that article", "thereof". */
  private ascend(start: number, lower: Group, unit: Unit, below: Unit | null = null): Chain | null {
    const { cursor } = this
    const { text, lexicon } = cursor
    const q = cursor.skipComma(lower.end)
    for (const back of [lexicon.sameArticle, lexicon.thereof]) {
      if (back.at(text, q) !== undefined) return pointer(start, back.end, lower.items, "same")
    }
    if (lexicon.thisArticle.at(text, q) !== undefined)
      return pointer(start, lexicon.thisArticle.end, lower.items, "this")
    const up = cursor.afterUp(q)
    const upper = this.levels.at(up < 0 ? q : up, null)
    if (upper === null || RANK[upper.unit.level] < 0 || !isBelow(unit, upper.unit, below))
      return null
    const group = raise(start, lower, upper.group)
    return upper.unit.level === "article"
      ? articles(start, group)
      : this.ascend(start, group, upper.unit, unit)
  }

  /** A part that names no article: "ibid., para. 2", or in a treaty's own text. */
  private alone(start: number, { items, end }: Group): Chain | null {
    const { text, lexicon } = this.cursor
    if (followsIbid(text, start, lexicon)) return pointer(start, end, items, "same")
    return this.bare ? pointer(start, end, items, "this") : null
  }

  /** "Article 9, except paragraph 1.e": the part is named too. */
  private except(found: Chain): void {
    const { cursor } = this
    const { text, lexicon } = cursor
    const last = found.items.at(-1)
    const q = cursor.skipComma(found.end)
    if (last === undefined || last.to !== null || lexicon.except.at(text, q) === undefined) return
    let at = cursor.skipApostrophe(lexicon.except.end)
    // "salvo el apartado 1"
    if (lexicon.notANamePart.at(text, at) !== undefined)
      at = skipSpaces(text, lexicon.notANamePart.end)
    const parts = this.partsAt(at)
    if (parts === null) return
    found.items.push(...under(item(at, at, last.path.slice(0, 1)), parts.items))
    found.end = parts.end
  }

  /** "letter e of paragraph 1", below an article that is not named. */
  private partsAt(at: number): Group | null {
    const { cursor } = this
    const first = this.levels.at(at, null)
    if (first === null || RANK[first.unit.level] <= RANK.article) return null
    let { unit, group } = first
    for (;;) {
      const up = cursor.afterUp(cursor.skipComma(group.end))
      const upper = up < 0 ? null : this.levels.at(up, null)
      if (upper === null || !isBelow(unit, upper.unit, null)) return group
      if (RANK[upper.unit.level] <= RANK.article) return null
      group = raise(at, group, upper.group)
      unit = upper.unit
    }
  }

  /** Looks at what directly follows: "bis" makes it another provision, "et seq." leaves its end open. */
  private finish(found: Chain): Chain | null {
    const { text, lexicon } = this.cursor
    const q = skipSpaces(text, found.end)
    if (lexicon.following.at(text, q) !== undefined) {
      found.end = lexicon.following.end
      return found
    }
    if (hasForeignPart(this.cursor, found)) found.needsName = true
    if (goesOn(text, found.end) || isInserted(this.cursor, q)) {
      found.items.pop()
      found.understood = false
      // With no member left it still is an article, which "that article" may mean.
      return found
    }
    return found
  }
}
