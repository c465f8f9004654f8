import type { GrammarFile } from "#graph/model/files/grammar.ts"
import type { Look } from "./topic.ts"

/** So many articles one after the other, and so often "this Convention": the page is a treaty's own text. */
const HEADS = 3
const SELVES = 2

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
      const nouns = alternatives(Object.values(instrumentNouns).flat())
      return thisText.length === 0 ? [] : [`(?:${alternatives(thisText)})\\s(?:${nouns})`]
    })
    this.self = new RegExp(`(?<!\\p{L})(?:${selves.join("|")})(?!\\p{L})`, "iu")
  }

  /** The number of the article that a block begins with; 0 where it begins otherwise. */
  headOf(text: string): number {
    const match = this.head.exec(text.slice(0, 40))
    return match === null ? 0 : Number(match[1])
  }

  /** Whether a block speaks of "this Convention". */
  isSelf(text: string): boolean {
    return this.self.test(text)
  }
}

/** Whether a page is the text of a treaty itself. */
export function isOwnText(looks: readonly Look[]): boolean {
  let selves = 0
  let last = 0
  let run = 0
  let longest = 0
  for (const { head, self } of looks) {
    if (self) selves += 1
    if (head === 0) continue
    run = head === last + 1 ? run + 1 : 1
    last = head
    longest = Math.max(longest, run)
  }
  return selves >= SELVES && longest >= HEADS
}

function alternatives(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|")
}
