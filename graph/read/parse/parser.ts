import { goesOn, hasForeignPart, isInserted } from "./after.ts"
import {
  articles,
  type Chain,
  type Group,
  item,
  type Item,
  pointer,
  raise,
  under,
} from "./chain.ts"
import { skipSpaces } from "../words/chars.ts"
import { Cursor, RANK, followsIbid, isBelow } from "./cursor.ts"
import { skipCaption } from "./labels.ts"
import type { Lexicon, Unit } from "../language/lexicon.ts"
import { nextInList } from "./lists.ts"
import { labelAt } from "./steps.ts"

interface UnitGroup {
  unit: Unit
  group: Group
}

/**
 * Reads chains of provisions at given places of one text. Everything moves forward only and looks a
 * bounded number of characters ahead, so reading is linear. Which treaty is meant is not asked here.
 */
export class Parser {
  private readonly cursor: Cursor
  private readonly bare: boolean

  /** @param bare whether a part that names no article, "paragraph 1", is read: of the article it stands in */
  constructor(text: string, lexicon: Lexicon, bare = false) {
    this.cursor = new Cursor(text, lexicon)
    this.bare = bare
  }

  /** The chain whose first unit word, or ordinal before one, starts at `at`; null where there is none. */
  chainAt(at: number): Chain | null {
    this.cursor.odd = false
    const first = this.unitGroup(at, null)
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

  /** "paragraphs 1 and 2", or "first paragraph". */
  private unitGroup(at: number, parent: Unit | null): UnitGroup | null {
    const { cursor } = this
    const { text, lexicon } = cursor
    const unit = cursor.unitAt(at)
    if (unit !== null) {
      const group = this.group(cursor.labelStart, unit, at, parent)
      return group === null ? null : { unit, group }
    }
    const items: Item[] = []
    let q = at
    for (;;) {
      const ordinal = lexicon.ordinals.at(text, q)
      if (ordinal === undefined) return null
      const { end } = lexicon.ordinals
      items.push(item(q, end, [String(ordinal)]))
      const next = skipSpaces(text, end)
      const named = cursor.unitAt(next)
      if (named !== null) {
        if (RANK[named.level] <= RANK.article) return null
        items.at(-1)!.end = cursor.unitEnd
        return { unit: named, group: { items, end: cursor.unitEnd } }
      }
      // "the second and third paragraphs"
      const joint = cursor.skipComma(end)
      if (lexicon.and.at(text, joint) !== undefined) q = cursor.skipApostrophe(lexicon.and.end)
      else if (joint > next) q = joint
      else return null
    }
  }

  /** The labels after a unit word, as a list, each with the parts that are named under it. */
  private group(at: number, unit: Unit, start: number, parent: Unit | null): Group | null {
    const { cursor } = this
    const first = labelAt(cursor, at, unit)
    if (first === null) return null
    const items: Item[] = []
    let current: Item = { ...item(start, first.end, first.path), solid: first.solid }
    for (;;) {
      const below = this.descend(current.end, unit, parent)
      if (below === null) items.push(current)
      else for (const part of under(current, below.items)) items.push(part)
      const last = items.at(-1)!
      let end = below?.end ?? current.end
      const sentence = cursor.afterSentence(end)
      if (sentence >= 0) end = sentence
      let next = nextInList(cursor, end, unit, parent, last, items.length === 1)
      if (next?.range === true) {
        last.to = next.path
        last.end = next.end
        end = next.end
        next = nextInList(cursor, end, unit, parent, last, false)
      }
      if (next === null || next.range) return { items, end }
      current = next
    }
  }

  /** ", paragraph 1, letter b" after a label. */
  private descend(at: number, unit: Unit, parent: Unit | null): Group | null {
    const { cursor } = this
    const { text } = cursor
    let q = cursor.afterDown(at)
    if (unit.level === "article" && q === skipSpaces(text, at))
      q = cursor.afterDown(skipCaption(text, q))
    // "articoli dal 2 al 6": "al." is a unit, "al" joins the ends of a range.
    const { range } = cursor.lexicon
    if (unit.many === true && range.at(text, q) !== undefined && text.charCodeAt(range.end) !== 46)
      return null
    // Looked at before it is read: a long row of articles must not be read from each of them.
    const ahead = cursor.unitAt(q)
    if (ahead !== null && !isBelow(ahead, unit, parent)) return null
    const next = this.unitGroup(q, unit)
    if (next === null || !isBelow(next.unit, unit, parent)) return null
    // "Article 20 under paragraph 3 of this article"
    const back = cursor.skipComma(next.group.end)
    if (cursor.lexicon.thisArticle.at(text, back) !== undefined) return null
    // ", paragraph 1 of Article 19" begins another reference; after a comma, Article 19 is one of a list.
    const up = cursor.afterUp(skipSpaces(text, next.group.end))
    const above = up < 0 ? null : cursor.unitAt(up)
    // "n.º 1, alínea b), do artigo 18.º" goes down before it goes up.
    const first = parent === null && unit.level === "paragraph" && above?.level === "article"
    if (above !== null && above.level !== "division" && !first) return null
    return ahead === null ? this.inPart(next, unit) : next.group
  }

  /** Parts named under one that is counted in words: "eerste lid, onder b". */
  private inPart({ unit, group }: UnitGroup, parent: Unit): Group {
    const below = this.descend(group.end, unit, parent)
    if (below === null) return group
    const before = group.items.slice(0, -1)
    return { items: [...before, ...under(group.items.at(-1)!, below.items)], end: below.end }
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
    const upper = this.unitGroup(up < 0 ? q : up, null)
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
    const first = this.unitGroup(at, null)
    if (first === null || RANK[first.unit.level] <= RANK.article) return null
    let { unit, group } = first
    for (;;) {
      const up = cursor.afterUp(cursor.skipComma(group.end))
      const upper = up < 0 ? null : this.unitGroup(up, null)
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
