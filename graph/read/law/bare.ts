import { chainAt } from "./chain.ts"
import type { Chain } from "./list.ts"
import { isHere, type Style } from "./style.ts"

/** "section 3", "ss. 1 and 2" */
const UNIT = /(?<![\p{L}\d.])(?:[Ss]ections?|[Ss]s?\.)\s(?=\d)/gu
/** "of the Act", "of that Code": the one named before. */
const OF_IT =
  /^,?\s(?:of|in|under) (?:the|this|that|the said|the same) (?:\d{4} )?(?:Act|Code|Ordinance|Law)\b(?!\s(?:No|\d|on\b|of\b|for\b))/

/** A provision that names no law, and whether it is said to be of "the Act". */
export interface Bare {
  chain: Chain
  named: boolean
  /** Whether to "that Act", and not "the Act". */
  that: boolean
}

/**
 * Sections after the one law that a paragraph names: "The Computer Misuse Act 1990 … Section 3 of the
 * Act …; section 3A …". English only: other languages repeat the name.
 * @param from end of the law's name
 * @param namedAfter whether a text is named right after a place
 */
export function* bareSections(
  text: string,
  from: number,
  style: Style,
  namedAfter: (at: number) => boolean,
): Generator<Bare> {
  UNIT.lastIndex = from
  for (let match = UNIT.exec(text); match !== null; match = UNIT.exec(text)) {
    const chain = chainAt(text, match.index, style)
    if (chain === null) continue
    const after = text.slice(chain.end, chain.end + 40)
    const of = OF_IT.exec(after)
    const named = of !== null
    const that = named && /that|said|same/.test(of[0])
    if (!isHere(text, chain.end, style) && (named || !namedAfter(chain.end)))
      yield { chain, named, that }
    UNIT.lastIndex = Math.max(chain.end, UNIT.lastIndex)
  }
}
