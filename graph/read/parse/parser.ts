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
import { DASH, DIGIT, LETTER, classOf, isUpper, skipSpaces, wordEnd } from "../words/chars.ts"
import { Cursor, RANK, isBelow } from "./cursor.ts"
import { isRaisedFigure, romanAt, skipCaption } from "./labels.ts"
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

  constructor(text: string, lexicon: Lexicon) {
    this.cursor = new Cursor(text, lexicon)
  }

  /** The chain whose first unit word, or ordinal before one, starts at `at`; null where there is none. */
  chainAt(at: number): Chain | null {
    this.cursor.odd = false
    const first = this.unitGroup(at, null)
    if (first === null || first.unit.level === "division") return null
    const { unit, group } = first
    const found = unit.level === "article" ? articles(at, group) : this.ascend(at, group, unit)
    if (found === null) return null
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
    // Looked at before it is read: a long row of articles must not be read from each of them.
    const ahead = cursor.unitAt(q)
    if (ahead !== null && !isBelow(ahead, unit, parent)) return null
    const next = this.unitGroup(q, unit)
    if (next === null || !isBelow(next.unit, unit, parent)) return null
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

  /** Looks at what directly follows: "bis" makes it another provision, "et seq." leaves its end open. */
  private finish(found: Chain): Chain | null {
    const { text, lexicon } = this.cursor
    const q = skipSpaces(text, found.end)
    if (lexicon.following.at(text, q) !== undefined) {
      found.end = lexicon.following.end
      return found
    }
    if (this.hasForeignPart(found)) found.needsName = true
    if (this.goesOn(found.end) || this.isInserted(q)) {
      found.items.pop()
      found.understood = false
      // With no member left it still is an article, which "that article" may mean.
      return found
    }
    return found
  }

  /** "art. 5, XII", "art. 34, inciso XX", "art. 5, caput": no article of a treaty has such parts. */
  private hasForeignPart({ end, items }: Chain): boolean {
    const { cursor } = this
    const { text, lexicon } = cursor
    const q = cursor.skipComma(end)
    if (lexicon.foreignParts.at(text, q) !== undefined) return true
    if (items.length === 0 || cursor.odd) return false
    const unit = cursor.unitAt(q)
    const label = unit === null ? q : cursor.labelStart
    if (unit === null ? q === skipSpaces(text, end) : unit.level === "division") return false
    const part = romanAt(text, label)
    return part !== null && endsPart(text, part.end)
  }

  /** "18 bis", "18-bis", "154-A", "17^1": another provision than the number says. */
  private isInserted(at: number): boolean {
    const { text, lexicon } = this.cursor
    const code = text.charCodeAt(at)
    if (code === 94 || (lexicon.raisedInserts && isRaisedFigure(code))) return true
    if (lexicon.inserted.at(text, at) !== undefined) return true
    if (classOf(text.charCodeAt(at)) !== DASH) return false
    if (lexicon.inserted.at(text, at + 1) !== undefined) return true
    return isUpper(text.charCodeAt(at + 1)) && wordEnd(text, at + 1) === at + 2
  }

  /** Whether the number goes on with something that is no step: "18x", "18.2001", "18/2001". */
  private goesOn(at: number): boolean {
    const { text } = this.cursor
    if (at >= text.length) return false
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT) return true
    const next = classOf(text.charCodeAt(at + 1))
    // "Artikel 29-werkgroep" is the name of something.
    if (code === 45 && next === LETTER) return true
    return (code === 46 || code === 47 || kind === DASH) && next === DIGIT
  }
}

/** Whether a roman number is one of a list of parts, and not the first letter of a sentence: "I believe". */
function endsPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 44 || code === 46 || code === 59 || code === 41 || code === 45 || code === 58
}
