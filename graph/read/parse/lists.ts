import { attach, item, type Item } from "./chain.ts"
import { DASH, LETTER, classOf, isUpper, skipSpaces } from "../words/chars.ts"
import { type Cursor, RANK } from "./cursor.ts"
import { bracketAt, kindsOf, numberAt, romanAt, skipCaption } from "./labels.ts"
import type { Unit } from "../language/lexicon.ts"
import { type Label, labelAt, looseLetter, stepsAt } from "./steps.ts"

/** The next member of a list, or the other end of a range. */
export interface Next extends Item {
  range: boolean
}

interface Separator {
  end: number
  range: boolean
  /** A comma and no word. */
  bare: boolean
}

/**
 * What follows a member: "and (b)", ", 17", "to 11", "-(4)".
 * @param first whether only one member was read so far
 * @param parent the unit above, in "Articles 14, paragraph 2, and 15, paragraph 1"
 */
export function nextInList(
  cursor: Cursor,
  at: number,
  unit: Unit,
  parent: Unit | null,
  last: Item,
  first: boolean,
): Next | null {
  const { text } = cursor
  const separator = separatorAt(cursor, at, unit) ?? separatorAfterCaption(cursor, at, unit)
  if (separator === null || (separator.range && last.to !== null)) return null
  const { range, bare, end: q } = separator
  const bracket = bracketAt(text, q)
  if (bracket !== null) return attached(cursor, q, bracket, unit, last, range)
  const again = cursor.unitAt(q)
  if (again !== null && !isLetter(cursor, q, unit, again)) {
    // "paragraph 1 and paragraph 3", "Article 2 to Article 11"; "Article 2 and Article 3" are two chains.
    if (again.level !== unit.level || (unit.level === "article" && !range)) return null
    const label = labelAt(cursor, cursor.labelStart, again)
    return label === null ? null : { ...labelled(q, label), range }
  }
  if (numberAt(text, q) !== null) {
    const next = numberInList(cursor, q, unit, parent, last, range)
    // "Under Article 18, 24 States": a number that counts something.
    const counts =
      next !== null &&
      bare &&
      (unit.many ?? !first) === false &&
      !cursor.endsNumber(next.end) &&
      !hasPart(cursor, next.end, unit)
    return counts ? null : next
  }
  // "art. 5, XII": a part, where the article's own number is none of these.
  if (unit.level === "article" && cursor.odd) {
    const roman = romanAt(text, q)
    if (roman !== null && roman.end > q + 1) return { ...item(q, roman.end, [roman.value]), range }
  }
  if (isUpper(text.charCodeAt(q))) return null
  const letter = looseLetter(cursor, q)
  if (letter === null) return null
  const next = attached(cursor, q, letter, unit, last, range)
  // ", i.e." and ", a person": perhaps no member at all.
  return next === null || !bare ? next : { ...next, solid: { path: [], end: q } }
}

/** Whether a number has a part of its own: "Artikel 4 Absatz 2, 6 Absatz 3". */
function hasPart(cursor: Cursor, end: number, unit: Unit): boolean {
  const own = unit.level === "article" ? cursor.unitAt(skipSpaces(cursor.text, end)) : null
  if (own === null || RANK[own.level] <= RANK.article) return false
  return labelAt(cursor, cursor.labelStart, own) !== null
}

/** "lettere b e c": a letter that is short for a unit too, with nothing it could count. */
function isLetter(cursor: Cursor, at: number, unit: Unit, short: Unit): boolean {
  if (unit.level !== "letter" || cursor.unitEnd !== at + 1) return false
  return labelAt(cursor, cursor.labelStart, short) === null
}

/** "(b)" or "b" after "18(1)(a)": takes the place of the deepest step of its kind. */
function attached(
  cursor: Cursor,
  at: number,
  step: { value: string; end: number },
  unit: Unit,
  last: Item,
  range: boolean,
): Next | null {
  const path = attach(last.path, step.value, unit.level === "article" ? 1 : 0)
  if (path === null) return null
  return { ...labelled(at, stepsAt(cursor, step.end, path)), range }
}

function numberInList(
  cursor: Cursor,
  at: number,
  unit: Unit,
  parent: Unit | null,
  last: Item,
  range: boolean,
): Next | null {
  const { text, lexicon } = cursor
  const label = labelAt(cursor, at, unit)
  if (label === null || label.path[0]!.length > 3) return null
  if (lexicon.months.at(text, skipSpaces(text, label.end)) !== undefined) return null
  if (unit.level !== "article") {
    // "letters a and b, and 20": no letter, but one of the list above.
    if (!kindsOf(last.path[0]!).includes("number")) return null
    if (!range && parent?.many === true && unit.many !== true) return null
    // "14 paragraph 2 and 15 paragraph 1": a number with its own paragraph belongs to the upper list.
    const below = cursor.unitAt(cursor.skipComma(label.end))
    const upper =
      below !== null && below.level !== "division" && RANK[below.level] <= RANK[unit.level]
    if (upper) return null
    // "Article 14, paragraph 2, and 15": where there is no paragraph 15, it is an article.
    const alone = parent?.level === "article" && unit.many !== true && label.path.length === 1
    return { ...labelled(at, label), alt: alone ? label.path : null, range }
  }
  const deeper = last.path.length > 1 ? attach(last.path, label.path[0]!, 1) : null
  const own = cursor.unitAt(cursor.skipComma(label.end))
  if (own !== null && RANK[own.level] > RANK.article)
    return { ...item(at, label.end, label.path), range }
  const sub = deeper === null ? null : [...deeper, ...label.path.slice(1)]
  // "Article 18.1 and 2" is 18.2, "Articles 18.1 and 19" is 19; where that does not exist, the other.
  if (sub !== null && unit.many !== true) return { ...item(at, label.end, sub, label.path), range }
  return { ...item(at, label.end, label.path, sub), range }
}

function labelled(start: number, { path, end, solid }: Label): Item {
  return { ...item(start, end, path), solid }
}

function separatorAt(cursor: Cursor, at: number, unit: Unit): Separator | null {
  const { text, lexicon } = cursor
  let q = skipSpaces(text, afterDot(cursor, cursor.skipRaised(at)))
  const code = text.charCodeAt(q)
  if (classOf(code) === DASH) {
    const next = skipSpaces(text, q + 1)
    const spaced = q > at
    // A dash with a space on one side only is punctuation, and so are most with spaces.
    const joins =
      spaced === next > q + 1 &&
      (!spaced || code === 0x2013 || (unit.many === true && numberAt(text, next) !== null))
    return joins ? { end: next, range: true, bare: false } : null
  }
  // "Articles 2/3", but "Art. 2/2003" is the number of something else.
  if (code === 47 && unit.many === true) return { end: q + 1, range: false, bare: false }
  const comma = code === 44 || code === 59
  if (comma) q = skipSpaces(text, q + 1)
  if (lexicon.and.at(text, q) !== undefined)
    return {
      end: cursor.skipApostrophe(cursor.skipDot(lexicon.and.end)),
      range: false,
      bare: false,
    }
  if (lexicon.range.at(text, q) !== undefined)
    return { end: cursor.skipApostrophe(lexicon.range.end), range: true, bare: false }
  return comma ? { end: q, range: false, bare: true } : null
}

/** "9.1.d., 9.2.b. and": a dot after a letter that ends no sentence. */
function afterDot({ text, lexicon }: Cursor, at: number): number {
  if (text.charCodeAt(at) !== 46 || classOf(text.charCodeAt(at - 1)) !== LETTER) return at
  if (text.charCodeAt(at + 1) === 44) return at + 1
  const next = skipSpaces(text, at + 1)
  if (next === at + 1 || isUpper(text.charCodeAt(next))) return at
  return lexicon.and.at(text, next) === undefined ? at : at + 1
}

/** "articles 2 (Illegal access) and 3": the caption is passed over where a list goes on after it. */
function separatorAfterCaption(cursor: Cursor, at: number, unit: Unit): Separator | null {
  if (unit.level !== "article") return null
  const q = skipSpaces(cursor.text, at)
  const end = skipCaption(cursor.text, q)
  return end === q ? null : separatorAt(cursor, end, unit)
}
