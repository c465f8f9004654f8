import type { GrammarFile } from "#graph/model/files/grammar.ts"
import type { Look } from "./topics.ts"

/** So many articles one after the other, and so often "this Convention": the page is a treaty's own text. */
const HEADS = 3
const SELVES = 2

/** Longer nouns may have another ending than the one that is known. */
const LONG = 7

/** Tells the text of a treaty from texts about it: there a heading is the article, no reference to it. */
export class OwnText {
  private readonly head: RegExp
  private readonly self: RegExp

  constructor(grammars: readonly GrammarFile[]) {
    const units = grammars.flatMap(({ units: { article } }) => [...article.one, ...article.short])
    const words = alternatives(units.map((unit) => unit.replace(/\.$/, "")))
    this.head = new RegExp(
      `^[^\\p{L}\\d]{0,12}(?:${words})[.\\s\\u00a0]{1,4}(\\d{1,2})(?!\\d)`,
      "iu",
    )
    const selves = grammars.flatMap(({ thisText = [], instrumentNouns }) => {
      const nouns = stems(Object.values(instrumentNouns).flat())
      return thisText.length === 0 ? [] : [`(?:${alternatives(thisText)})\\s(?:${nouns})`]
    })
    this.self = new RegExp(`(?<!\\p{L})(?:${selves.join("|")})(?!\\p{L})`, "iu")
  }

  /** The number of the article that a block begins with; 0 where it begins otherwise. */
  headOf(text: string): number {
    const match = this.head.exec(text.slice(0, 40))
    return match === null ? 0 : Number(match[1])
  }

  /** Whether a page is the text of a treaty itself: articles in a row, and "this Convention". */
  holds(looks: readonly Look[]): boolean {
    if (longestRun(looks) < HEADS) return false
    let selves = 0
    for (const { self } of looks)
      if (self !== null && this.self.test(self) && (selves += 1) >= SELVES) return true
    return false
  }
}

/** How many blocks begin with articles that follow each other. */
function longestRun(looks: readonly Look[]): number {
  let last = 0
  let run = 0
  let longest = 0
  for (const { head } of looks) {
    if (head === 0) continue
    run = head === last + 1 ? run + 1 : 1
    last = head
    longest = Math.max(longest, run)
  }
  return longest
}

/** Nouns with whatever ending: "convenție", "convenții". */
function stems(nouns: readonly string[]): string {
  const cut = nouns.map((noun) => (noun.length > LONG ? noun.slice(0, -1) : noun))
  return `(?:${alternatives(cut)})\\p{L}{0,3}`
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|")
}
