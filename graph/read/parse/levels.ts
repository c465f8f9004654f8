import type { Unit } from "../language/lexicon.ts"
import { skipSpaces } from "../words/chars.ts"
import { type Group, item, type Item, under } from "./chain.ts"
import { type Cursor, RANK, isBelow } from "./cursor.ts"
import { skipCaption } from "./labels.ts"
import { nextInList } from "./lists.ts"
import { labelAt } from "./steps.ts"

/** The provisions of one level, and what is named under them: "paragraphs 1 and 2, letter b". */
export interface Level {
  unit: Unit
  group: Group
}

/** Reads a unit word with all its labels, and on downwards to the parts that are named under them. */
export class Levels {
  private readonly cursor: Cursor

  constructor(cursor: Cursor) {
    this.cursor = cursor
  }

  /** "paragraphs 1 and 2", or "first paragraph". */
  at(at: number, parent: Unit | null): Level | null {
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
    const next = this.at(q, unit)
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
  private inPart({ unit, group }: Level, parent: Unit): Group {
    const below = this.descend(group.end, unit, parent)
    if (below === null) return group
    const before = group.items.slice(0, -1)
    return { items: [...before, ...under(group.items.at(-1)!, below.items)], end: below.end }
  }
}
