import type { Why } from "../types.ts"
import { isLetterAt, wordEnd } from "../words/chars.ts"
import type { Back, PointingBack } from "./back.ts"
import type { Attributed, Claim } from "./claim.ts"
import { provisionsBefore } from "./find.ts"
import type { NationalReader } from "./index.ts"
import { isOver } from "./order.ts"
import type { Style } from "./style.ts"
import { isDistinct, referenceTo } from "./targets.ts"

/** How far back the law is looked for, in code units. */
const FAR = 600

/**
 * Claims provisions "of the same code" for the law of the provision before them.
 * @param claims of one block, in order; those found are put in at their places
 */
export function claimSame(
  reader: NationalReader,
  text: string,
  style: Style,
  claims: Claim[],
): void {
  const { back } = style
  let last = claims.find(({ of }) => of !== undefined)?.of
  if (back === null || last === undefined) return
  const found: Claim[] = []
  let next = 0
  for (const words of back.same(text, last.end)) {
    for (; next < claims.length && claims[next]!.end <= words.start; next += 1) {
      const { of } = claims[next]!
      if (of !== undefined && of.end > last.end) last = of
    }
    if (words.start - last.end > FAR) continue
    const claimed = sameAt(reader, text, style, words, back, last)
    const first = claimed[0]
    if (first === undefined || isOver(claims, first.start, words.start)) continue
    found.push(...claimed)
    last = first.of
  }
  if (found.length === 0) return
  claims.push(...found)
  claims.sort((a, b) => a.start - b.start)
}

/** The provisions before words that point back to a law. */
function sameAt(
  reader: NationalReader,
  text: string,
  style: Style,
  words: Back,
  back: PointingBack,
  last: Attributed,
): (Claim & { of: Attributed })[] {
  // "Of the same code" is of no law that is not one.
  if (words.noun === "code" && last.law !== null && !back.isCode(last.law)) return []
  const found = provisionsBefore(text, words, last.end, [], [style])
  if (found === null) return []
  const parted = isParted(text, last.end, found.chain.start, back, style)
  const doubtful = parted || isDoubtful(last, words, back)
  const rules: Why[] = doubtful ? ["anaphora", "uncertain"] : ["anaphora"]
  const of: Attributed = { law: last.law, doubtful, end: words.end }
  return found.chain.items.map((item) => {
    // Of a plain number nobody can say that the law in between has none such.
    const law = parted && !isDistinct(item) ? null : last.law
    const reference = law === null ? null : referenceTo(reader.table(law), item, law, rules)
    return { start: item.start, end: item.end, reference, of }
  })
}

/** Whether another law than the one named last may be meant by a noun. */
function isDoubtful({ law, doubtful }: Attributed, { noun }: Back, back: PointingBack): boolean {
  return doubtful || (law !== null && noun === "law" && back.isCode(law))
}

/** Whether another law or a provision stands in a stretch. */
function isParted(
  text: string,
  from: number,
  to: number,
  back: PointingBack,
  style: Style,
): boolean {
  return back.hasNoun(text, from, to) || hasProvision(text, from, to, style)
}

function hasProvision(text: string, from: number, to: number, { units }: Style): boolean {
  for (let at = from; at < to; at = Math.max(at + 1, wordEnd(text, at)))
    if ((isLetterAt(text, at) || text[at] === "§") && units.at(text, at) !== undefined) return true
  return false
}
