import { BASE, DIGIT, LETTER, classOf, fold, isDigitAt, isUpper } from "./chars.ts"
import { NUMBER_WORDS } from "./number-sign.ts"
import { type Beginning, FNV, PRIME } from "./phrases.ts"
import { isAllCapitals, isShort, letters } from "./short.ts"
import { Tree } from "./tree.ts"

/** What a node of the tree stands for. */
interface Node<T> {
  value: T | undefined
  /** Values of forms whose letters must be as written: "CP", not "cp". */
  exact: Map<string, T> | null
  /** Whether the first letter must be a capital. */
  capital: boolean
}

/** How many signs may stand between two words of a form: "[2014] 2 SCR" has two. */
const SIGNS = 3

/**
 * Written forms of laws and decisions, looked up at a place in a text. What stands between the
 * words of a form is free (spaces, dots, commas, brackets, dashes, slashes), so is "n.º" before a
 * number, and the point in "12.965". Of short forms the capitals decide.
 */
export class Forms<T> {
  private readonly tree = new Tree()
  private readonly nodes: (Node<T> | undefined)[] = []
  /** One past the last code unit of the form found last. */
  end = 0
  private word = { start: 0, end: 0, hash: 0 }

  /** Adds a form; the first to have a form keeps it. `capital`: its first letter must be one, if it is one here. */
  add(form: string, value: T, capital = false): void {
    // Of a script without spaces only the figures would be left.
    if (/[\u2200-\uffff]/.test(form)) return
    let id = 0
    for (
      let at = Math.max(0, skipSigns(form, 0)), first = true;
      this.take(form, at, first);
      first = false
    ) {
      at = this.word.end
      id = this.tree.grow(id, this.word.hash)
    }
    if (id === 0) return
    const node = (this.nodes[id] ??= { value: undefined, exact: null, capital: false })
    if (capital ? isAllCapitals(form) : isShort(form)) {
      node.exact ??= new Map()
      if (!node.exact.has(letters(form))) node.exact.set(letters(form), value)
    } else if (node.value === undefined) {
      node.value = value
      node.capital = capital && isUpper(form.charCodeAt(0))
    }
  }

  /** The value already held for a form, or undefined. */
  get(form: string): T | undefined {
    const value = this.at(form, Math.max(0, skipSigns(form, 0)))
    return value !== undefined && !this.take(form, this.end, false) ? value : undefined
  }

  /** The value of the longest form that starts with the word at `at`; sets `end`. */
  at(text: string, at: number): T | undefined {
    const { tree, nodes } = this
    let found: T | undefined
    let id = 0
    for (let from = at, first = true; this.take(text, from, first); first = false) {
      id = tree.child(id, this.word.hash)
      if (id === 0) break
      from = this.word.end
      const node = nodes[id]
      const value = node === undefined ? undefined : valueAt(text, at, from, node)
      if (value !== undefined) {
        found = value
        this.end = from
      }
      if (!tree.isFork(id)) break
    }
    return found
  }

  /** Calls back with the first word of every form. */
  eachBeginning(visit: Beginning): void {
    const { tree } = this
    const children = tree.children()
    for (const id of children[0]!)
      visit(tree.hashOf(id), this.nodes[id] !== undefined, children[id]!.map(tree.hashOf, tree))
  }

  /** The next word from `at` on into `word`; false where none follows closely. */
  private take(text: string, at: number, first: boolean): boolean {
    let start = at
    if (!first) {
      start = skipSigns(text, at)
      if (start < 0) return false
    }
    const { word } = this
    let h = FNV
    let end = start
    while (end < text.length) {
      const code = text.charCodeAt(end)
      const kind = classOf(code)
      if (kind === LETTER || kind === DIGIT) {
        h = Math.imul(h ^ fold(BASE, code), PRIME)
        end += 1
      } else if (!first && code === 46 && isThousand(text, end)) end += 1
      else break
    }
    if (end === start) return false
    // "a", "1" apart from the rest: only whole words count, so "n" is dropped before a number.
    if (!first && isNumberWord(text, start, end)) {
      const next = skipSigns(text, end)
      if (next >= 0 && (isDigitAt(text, next) || text.charCodeAt(next) === 0xba))
        return this.take(text, end, false)
    }
    word.start = start
    word.end = end
    word.hash = h
    return true
  }
}

function isNumberWord(text: string, start: number, end: number): boolean {
  return end - start <= 6 && NUMBER_WORDS.has(foldWord(text, start, end))
}

function foldWord(text: string, start: number, end: number): string {
  let out = ""
  for (let i = start; i < end; i += 1) out += String.fromCharCode(fold(BASE, text.charCodeAt(i)))
  return out
}

/** Whether the point at `at` parts thousands: "12.965", not "1.12" and not "12.9650". */
function isThousand(text: string, at: number): boolean {
  return (
    isDigitAt(text, at - 1) &&
    isDigitAt(text, at + 1) &&
    isDigitAt(text, at + 2) &&
    isDigitAt(text, at + 3) &&
    !isDigitAt(text, at + 4)
  )
}

/** First word after spaces and a few small signs; -1 where something else stands between. */
function skipSigns(text: string, at: number): number {
  let signs = 0
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT) return at
    if (kind === 3) continue
    signs += 1
    if (signs > SIGNS || code === 59 || code === 63 || code === 10) return -1
  }
  return -1
}

function valueAt<T>(text: string, from: number, to: number, node: Node<T>): T | undefined {
  const exact = node.exact?.get(letters(text.slice(from, to)))
  if (exact !== undefined) return exact
  return node.capital && !isUpper(text.charCodeAt(from)) ? undefined : node.value
}
