import { skipSpaces } from "../words/chars.ts"
import type { Lexicon } from "../language/lexicon.ts"
import type { Chain, Item } from "../parse/chain.ts"
import type { Reference, Why } from "../types.ts"
import { onlyMarks } from "./beside.ts"
import { judge } from "./confidence.ts"
import type { Contents } from "./contents.ts"
import type { Context } from "./context.ts"
import type { Decision } from "./decision.ts"
import { isNamed } from "./decide.ts"
import { otherReadings } from "./rivals.ts"

/** The references of a chain that exist in the instrument. */
export function claim(
  chain: Chain,
  decision: Decision,
  context: Context,
  instruments: ReadonlyMap<string, Contents>,
): Reference[] {
  const contents = instruments.get(decision.id)
  if (contents === undefined) return []
  const found: Reference[] = []
  const why = chain.understood ? decision.why : [...decision.why, "not-understood" as const]
  const { confidence, sure } = judge(why)
  const base = baseOf(chain, context)
  for (const item of chain.items) {
    const targets = contents.targets(item, base)
    if (targets === null) {
      // Named, the others may stand; guessed, one that does not exist shows that the guess is wrong.
      if (isNamed(decision)) continue
      if (decision.why[0] === "page-topic") context.meetStrange()
      return []
    }
    if (targets.length === 0) continue
    const alternatives = otherReadings(item, base, decision.rivals, instruments)
    if (alternatives.length > 0) {
      found.push(ambiguous(item, targets, decision, alternatives))
      continue
    }
    found.push({
      start: item.start,
      end: item.end,
      targets,
      instrument: decision.id,
      confidence,
      sure,
      why,
    })
  }
  return found
}

/** The article that a chain without one is a part of. */
function baseOf({ anaphor }: Chain, context: Context): string[] {
  if (anaphor === "none") return []
  const article = anaphor === "same" ? context.lastArticle()?.article : context.ownArticle()
  return [article ?? ""]
}

/** Two treaties have such an article, and nothing says which: both are offered. */
function ambiguous(
  { start, end }: Item,
  targets: string[],
  { id, why: rules }: Decision,
  alternatives: string[][],
): Reference {
  const why: Why[] = [rules[0]!, "ambiguous"]
  const { confidence } = judge(why)
  return { start, end, targets, instrument: id, confidence, sure: false, why, alternatives }
}

/** Whether "except" and the like stands between two chains. */
export function isExcepted(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  let at = skipSpaces(text, from)
  if (text.charCodeAt(at) === 44) at = skipSpaces(text, at + 1)
  const { except } = lexicon
  return except.at(text, at) !== undefined && onlyMarks(text, except.end, to)
}

/** Takes what is excepted out of a range. */
export function takeOut(range: Reference | undefined, excepted: readonly Reference[]): void {
  const out = new Set(excepted.flatMap(({ targets }) => targets))
  const left = range?.targets.filter((target) => !out.has(target)) ?? []
  if (range !== undefined && left.length > 0) range.targets = left
}
