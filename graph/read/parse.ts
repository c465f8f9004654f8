import { DASH, DIGIT, LETTER, classOf, isUpper, skipSpaces } from "./chars.ts"
import {
  bracketAt,
  kindsOf,
  letterAt,
  numberAt,
  sameKind,
  skipCaption,
  skipNumberEnding,
} from "./labels.ts"
import type { Level, Lexicon, Unit } from "./lexicon.ts"

/** One member of a list of references: a path from the article down, not yet tied to an instrument. */
export interface Item {
  start: number
  end: number
  path: string[]
  /** Other end of a range. */
  to: string[] | null
  /** Second reading, where a bare number may belong one level up or down; the table of contents decides. */
  alt: string[] | null
}

/** Everything read around one trigger: "Articles 16, paragraph 1, and 17". */
export interface Chain {
  start: number
  end: number
  items: Item[]
  /** "same": paths are relative to the article mentioned before; "this": to the article the text stands in. */
  anaphor: "none" | "same" | "this"
  /** false where something after the number was not understood. */
  understood: boolean
}

interface Group {
  items: Item[]
  end: number
}

/** No treaty goes deeper; more steps are hostile text, and would be copied again and again. */
const MAX_DEPTH = 7

const RANK: Record<Level, number> = { division: -1, article: 0, paragraph: 1, sub: 2, letter: 3 }

/**
 * Reads chains of provisions at given places of one text. Every method moves forward only and looks
 * a bounded number of characters ahead, so reading is linear. Which treaty is meant is not asked here.
 */
export class Parser {
  private readonly text: string
  private readonly lexicon: Lexicon
  private unitEnd = 0

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
  }

  /** The chain whose first unit word, or ordinal before one, starts at `at`; null where there is none. */
  chainAt(at: number): Chain | null {
    const { unit, group } = this.unitGroup(at, null) ?? {}
    if (unit === undefined || group === undefined || unit.level === "division") return null
    const read = unit.level === "article" ? plain(at, group) : this.ascend(at, group, unit)
    return read === null ? null : this.finish(read)
  }

  /** "paragraphs 1 and 2", or "first paragraph". */
  private unitGroup(at: number, parent: Unit | null): { unit: Unit; group: Group } | null {
    const unit = this.unitAt(at)
    if (unit !== null) {
      const group = this.group(this.unitEnd, unit, at, parent)
      return group === null ? null : { unit, group }
    }
    const ordinal = this.lexicon.ordinals.at(this.text, at)
    if (ordinal === undefined) return null
    const named = this.unitAt(skipSpaces(this.text, this.lexicon.ordinals.end))
    if (named === null || named.level === "article" || named.level === "division") return null
    const end = this.unitWordEnd
    return { unit: named, group: { items: [item(at, end, [String(ordinal)])], end } }
  }

  private unitWordEnd = 0

  private unitAt(at: number): Unit | null {
    const unit = this.lexicon.units.at(this.text, at)
    if (unit === undefined) return null
    let end = this.lexicon.units.end
    this.unitWordEnd = end
    if (this.text.charCodeAt(end) === 46) end += 1
    this.unitEnd = skipSpaces(this.text, end)
    return unit
  }

  private group(at: number, unit: Unit, start: number, parent: Unit | null): Group | null {
    const first = this.label(at, unit)
    if (first === null) return null
    const items: Item[] = []
    let current = item(start, first.end, first.path)
    let end = first.end
    for (;;) {
      const below = this.descend(end, unit)
      if (below === null) {
        items.push(current)
      } else {
        below.items.forEach((sub, i) => {
          items.push({
            start: i === 0 ? current.start : sub.start,
            end: sub.end,
            path: [...current.path, ...sub.path],
            to: sub.to === null ? null : [...current.path, ...sub.to],
            alt: null,
          })
        })
        end = below.end
      }
      const next = this.continueList(end, unit, parent, items)
      if (next === null) return { items, end }
      end = next.end
      if (next.range) {
        const last = items.at(-1)!
        last.to = next.path
        last.end = next.end
        const after = this.continueList(end, unit, parent, items)
        if (after === null || after.range) return { items, end }
        current = { ...item(after.start, after.end, after.path), alt: after.alt }
        end = after.end
      } else {
        current = { ...item(next.start, next.end, next.path), alt: next.alt }
      }
    }
  }

  /** The next member of a list, or the other end of a range. */
  private continueList(
    at: number,
    unit: Unit,
    parent: Unit | null,
    items: Item[],
  ): (Item & { range: boolean }) | null {
    const { text } = this
    const last = items.at(-1)!
    const separator = this.separator(at) ?? this.separatorAfterCaption(at, unit)
    if (separator === null) return null
    const { range } = separator
    if (range && last.to !== null) return null
    let q = separator.end
    const bracket = bracketAt(text, q)
    if (bracket !== null) {
      const path = attach(last.path, bracket.value, unit.level === "article" ? 1 : 0)
      if (path === null) return null
      const full = this.steps(bracket.end, path)
      return { ...item(q, full.end, full.path), range }
    }
    const unitAgain = this.unitAt(q)
    if (unitAgain !== null) {
      const again = unitAgain.level === unit.level && (unit.level !== "article" || range)
      if (!again) return null
      const label = this.label(this.unitEnd, unitAgain)
      return label === null ? null : { ...item(q, label.end, label.path), range }
    }
    const number = numberAt(text, q)
    if (number !== null) return this.numberInList(q, unit, parent, last, range)
    const letter = letterAt(text, q)
    if (letter === null || isUpper(text.charCodeAt(q))) return null
    const closed = text.charCodeAt(letter.end) === 41 && text.charCodeAt(q - 1) !== 40
    if (!closed && this.isWordLetter(letter.value) && !this.witness(letter.end)) return null
    const path = attach(last.path, letter.value, unit.level === "article" ? 1 : 0)
    if (path === null) return null
    const full = this.steps(closed ? letter.end + 1 : letter.end, path)
    q = skipSpaces(text, q)
    return { ...item(q, full.end, full.path), range }
  }

  private numberInList(
    at: number,
    unit: Unit,
    parent: Unit | null,
    last: Item,
    range: boolean,
  ): (Item & { range: boolean }) | null {
    const { text, lexicon } = this
    const label = this.label(at, unit)
    if (label === null || label.path[0]!.length > 3) return null
    if (lexicon.months.at(text, skipSpaces(text, label.end)) !== undefined) return null
    if (unit.level !== "article") {
      if (!range && parent?.many === true && unit.many !== true) return null
      // "14 paragraph 2 and 15 paragraph 1": a number with its own paragraph belongs to the upper list.
      const below = this.unitAt(this.skipComma(label.end))
      if (below !== null && below.level !== "division" && RANK[below.level] <= RANK[unit.level])
        return null
      return { ...item(at, label.end, label.path), range }
    }
    const deeper = last.path.length > 1 ? attach(last.path, label.path[0]!, 1) : null
    const sub = deeper === null ? null : [...deeper, ...label.path.slice(1)]
    // "Article 18.1 and 2" is 18.2, "Articles 18.1 and 19" is 19.
    if (sub !== null && unit.many !== true)
      return { ...item(at, label.end, sub), alt: label.path, range }
    return { ...item(at, label.end, label.path), alt: sub, range }
  }

  /** "18", "18.1.b", "18 (1) (b)", "1 b", "(b)", "b". */
  private label(at: number, unit: Unit): { path: string[]; end: number } | null {
    const { text, lexicon } = this
    const number = numberAt(text, at)
    if (number !== null) {
      const end = skipNumberEnding(text, number.end, lexicon)
      return this.steps(end, [number.value])
    }
    const ordinal = lexicon.ordinals.at(text, at)
    if (unit.level !== "article" && ordinal !== undefined)
      return this.steps(lexicon.ordinals.end, [String(ordinal)])
    if (unit.level === "article") {
      if (
        ordinal === undefined ||
        !lexicon.articleOrdinals.includes(text.slice(at, lexicon.ordinals.end).toLowerCase())
      )
        return null
      return this.steps(lexicon.ordinals.end, [String(ordinal)])
    }
    const bracket = bracketAt(text, at)
    if (bracket !== null) return this.steps(bracket.end, [bracket.value])
    const letter = letterAt(text, at)
    if (letter === null) return null
    const closed = text.charCodeAt(letter.end) === 41
    if (!closed && this.isWordLetter(letter.value) && !this.witness(letter.end)) return null
    return this.steps(closed ? letter.end + 1 : letter.end, [letter.value])
  }

  /** Steps that follow a label without a unit word of their own. */
  private steps(at: number, path: string[]): { path: string[]; end: number } {
    const { text } = this
    let end = at
    for (;;) {
      if (path.length >= MAX_DEPTH) return { path, end }
      const step =
        this.dotted(end) ?? bracketAt(text, skipSpaces(text, end)) ?? this.lone(end, path)
      if (step === null) return { path, end }
      path = [...path, step.value]
      end = step.end
    }
  }

  /** ".1", ".b", or a letter attached to what precedes: "32b", "(1)b". */
  private dotted(at: number): { value: string; end: number } | null {
    const { text } = this
    const dot = text.charCodeAt(at) === 46
    const next = dot ? at + 1 : at
    if (dot) {
      const number = numberAt(text, next)
      if (number !== null) return number.value.length > 2 ? null : number
    }
    if (isUpper(text.charCodeAt(next))) return null
    const letter = letterAt(text, next)
    if (letter === null) return null
    return letter.value.length === 1 || dot ? letter : null
  }

  /** " b" and ", b": a letter on its own after a number, or a small roman number after a letter. */
  private lone(at: number, path: string[]): { value: string; end: number } | null {
    const { text } = this
    const comma = text.charCodeAt(at) === 44
    const next = skipSpaces(text, comma ? at + 1 : at)
    if (next === at || isUpper(text.charCodeAt(next))) return null
    const letter = letterAt(text, next)
    if (letter === null) return null
    const last = path.at(-1)!
    if (kindsOf(last).includes("number")) {
      if (letter.value.length > 1) return null
      const likely = letter.value <= "h" && !this.isWordLetter(letter.value) && !comma
      return likely || this.witness(letter.end) ? letter : null
    }
    const roman = letter.value.length > 1 || (letter.value === "i" && last !== "h")
    return comma && roman && kindsOf(letter.value).includes("roman") && this.witness(letter.end)
      ? letter
      : null
  }

  /** ", paragraph 1, letter b" after a label. */
  private descend(at: number, unit: Unit): Group | null {
    const { text, lexicon } = this
    let q = this.skipComma(at)
    if (unit.level === "article" && q === skipSpaces(text, at))
      q = this.skipComma(skipCaption(text, q))
    // Looked at before it is read: a long row of articles must not be read from each of them.
    const ahead = this.unitAt(q)
    if (ahead !== null && RANK[ahead.level] <= RANK[unit.level]) return null
    const next = this.unitGroup(q, unit)
    if (next === null || RANK[next.unit.level] <= RANK[unit.level]) return null
    // ", paragraph 1 of Article 19" begins another reference.
    const up = this.skipComma(next.group.end)
    if (lexicon.up.at(text, up) === undefined) return next.group
    const above = this.unitAt(skipApostrophe(text, lexicon.up.end))
    return above !== null && above.level !== "division" ? null : next.group
  }

  /** From "paragraph 1" up to "of Article 18", "of that article", "thereof". */
  private ascend(start: number, lower: Group, unit: Unit): Chain | null {
    const { text, lexicon } = this
    const q = this.skipComma(lower.end)
    const same = lexicon.sameArticle.at(text, q)
    if (same !== undefined) return chain(start, lexicon.sameArticle.end, lower.items, "same")
    if (lexicon.thereof.at(text, q) !== undefined)
      return chain(start, lexicon.thereof.end, lower.items, "same")
    if (lexicon.thisArticle.at(text, q) !== undefined)
      return chain(start, lexicon.thisArticle.end, lower.items, "this")
    const of = lexicon.up.at(text, q) !== undefined
    const up = this.unitGroup(of ? skipApostrophe(text, lexicon.up.end) : q, null)
    if (up === null || RANK[up.unit.level] < 0 || RANK[up.unit.level] >= RANK[unit.level])
      return null
    const group = combine(start, lower, up.group)
    return up.unit.level === "article" ? plain(start, group) : this.ascend(start, group, up.unit)
  }

  private separator(at: number): { end: number; range: boolean } | null {
    const { text, lexicon } = this
    let q = skipSpaces(text, at)
    const code = text.charCodeAt(q)
    if (classOf(code) === DASH) {
      const spaced = q > at
      const next = skipSpaces(text, q + 1)
      // A dash with a space on one side only, or a long one with spaces, is punctuation.
      if (spaced !== next > q + 1 || (spaced && code !== 0x2013)) return null
      return { end: next, range: true }
    }
    let found = false
    if (code === 44 || code === 59) {
      q = skipSpaces(text, q + 1)
      found = true
    }
    if (lexicon.and.at(text, q) !== undefined)
      return { end: skipApostrophe(text, lexicon.and.end), range: false }
    if (lexicon.range.at(text, q) !== undefined)
      return { end: skipApostrophe(text, lexicon.range.end), range: true }
    return found ? { end: q, range: false } : null
  }

  /** "articles 2 (Illegal access) and 3": the caption is passed over where a list goes on after it. */
  private separatorAfterCaption(at: number, unit: Unit): { end: number; range: boolean } | null {
    if (unit.level !== "article") return null
    const q = skipSpaces(this.text, at)
    const end = skipCaption(this.text, q)
    return end === q ? null : this.separator(end)
  }

  private skipComma(at: number): number {
    const q = skipSpaces(this.text, at)
    return this.text.charCodeAt(q) === 44 ? skipSpaces(this.text, q + 1) : q
  }

  private isWordLetter(letter: string): boolean {
    return letter.length === 1 && this.lexicon.wordLetters.has(letter.charCodeAt(0))
  }

  /** Whether what follows shows that a lone letter was a label: a sign, a connector, the end. */
  private witness(at: number): boolean {
    const { text, lexicon } = this
    const q = skipSpaces(text, at)
    if (q >= text.length) return true
    const kind = classOf(text.charCodeAt(q))
    if (kind !== LETTER && kind !== DIGIT) return text.charCodeAt(q) !== 39 && kind !== DASH
    return (
      lexicon.up.at(text, q) !== undefined ||
      lexicon.and.at(text, q) !== undefined ||
      lexicon.range.at(text, q) !== undefined ||
      lexicon.sameArticle.at(text, q) !== undefined ||
      lexicon.after.at(text, q) !== undefined
    )
  }

  /** Looks at what directly follows: "bis" makes it another provision, "et seq." leaves its end open. */
  private finish(found: Chain): Chain | null {
    const { text, lexicon } = this
    const code = text.charCodeAt(found.end)
    const glued = found.end < text.length && [LETTER, DIGIT].includes(classOf(code))
    const q = skipSpaces(text, found.end)
    if (glued || lexicon.inserted.at(text, q) !== undefined || this.decimal(found.end)) {
      found.items.pop()
      const last = found.items.at(-1)
      if (last === undefined) return null
      found.understood = false
      return found
    }
    if (lexicon.following.at(text, q) !== undefined) found.understood = false
    return found
  }

  /** "18.1.b" goes on with something that is no step, such as ".2001", or "18/2001". */
  private decimal(at: number): boolean {
    const code = this.text.charCodeAt(at)
    if (code !== 46 && code !== 47 && classOf(code) !== DASH) return false
    return classOf(this.text.charCodeAt(at + 1)) === DIGIT
  }
}

function item(start: number, end: number, path: string[]): Item {
  return { start, end, path, to: null, alt: null }
}

function chain(start: number, end: number, items: Item[], anaphor: Chain["anaphor"]): Chain {
  if (items.length === 1) items[0]!.end = end
  return { start, end, items, anaphor, understood: true }
}

function plain(start: number, group: Group): Chain {
  return { start, end: group.end, items: group.items, anaphor: "none", understood: true }
}

/** Puts lower parts under upper ones: ("1", "3") of ("18") → ("18.1", "18.3"). */
function combine(start: number, lower: Group, upper: Group): Group {
  const items: Item[] = []
  for (const top of upper.items) {
    for (const low of lower.items) {
      const alone = lower.items.length === 1
      items.push({
        start:
          upper.items.length > 1
            ? alone && top === upper.items[0]
              ? start
              : top.start
            : low.start,
        end: alone || upper.items.length > 1 ? top.end : low.end,
        path: [...top.path, ...low.path],
        to: low.to === null ? null : [...top.path, ...low.to],
        alt: null,
      })
    }
  }
  return { items, end: upper.end }
}

/**
 * Replaces the deepest step of the same kind: ("18.1.a", "b") → "18.1.b".
 * @param from the first step that may be replaced
 */
function attach(path: string[], step: string, from: number): string[] | null {
  for (let i = path.length - 1; i >= from; i -= 1) {
    if (sameKind(path[i]!, step)) return [...path.slice(0, i), step]
  }
  return null
}

function skipApostrophe(text: string, at: number): number {
  const q = skipSpaces(text, at)
  const code = text.charCodeAt(q)
  return code === 39 || code === 0x2019 ? skipSpaces(text, q + 1) : q
}
