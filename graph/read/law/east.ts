import type { Chain, Item } from "./list.ts"
import type { PackLaw } from "./pack.ts"
import type { Step } from "./steps.ts"

/** Provisions of a Japanese or Korean law: the name stands before them, and no spaces between words. */
export interface EastFound {
  chain: Chain
  law: PackLaw
}

const JA = "[0-9０-９〇一二三四五六七八九十百千]{1,8}"
/** "第168条の2第1項第2号", "제48조의2제1항제3호": article, its number behind, paragraph, item. */
const PROVISION = new RegExp(
  `(?:第\\s?)?(${JA})\\s?条(?:の(${JA}))?(?:\\s?第?(${JA})項)?(?:\\s?第?(${JA})号)?` +
    `|제\\s?(\\d{1,4})조(?:의\\s?(\\d{1,3}))?(?:\\s?제?(\\d{1,3})항)?(?:\\s?제?(\\d{1,3})호)?`,
  "g",
)
/** What may stand between two members of a list. */
const LIST = /^[\s、,，・及びおよびと又はまたは並びに와과및또는]{1,8}$/
/** What may stand between the name and the number. */
const GAP = /[\s「」『』の（(]{0,3}$/
/** A letter that makes a longer name of it: "軍刑法", "군형법". */
const LONGER = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u
const LONGEST_NAME = 40

/** Finds provisions in scripts without spaces. */
export class EastReader {
  /** Names, the longest first, so that "刑事訴訟法" is not read as a shorter one. */
  private readonly names: { name: string; law: PackLaw }[]

  constructor(laws: readonly PackLaw[]) {
    this.names = laws
      .flatMap((law) => [...(law.sure ?? []), ...(law.shared ?? [])].map((name) => ({ name, law })))
      .filter(({ name }) => /[\u3040-\uffff]/.test(name))
      .sort((a, b) => b.name.length - a.name.length)
  }

  find(text: string): EastFound[] {
    const found: EastFound[] = []
    PROVISION.lastIndex = 0
    for (let match = PROVISION.exec(text); match !== null; match = PROVISION.exec(text)) {
      const start = match.index
      const item = itemOf(match)
      const last = found.at(-1)
      if (last !== undefined && LIST.test(text.slice(last.chain.end, start))) {
        last.chain.items.push(item)
        last.chain.end = item.end
        continue
      }
      const law = this.lawBefore(text, start)
      if (law !== null)
        found.push({ law, chain: { start, end: item.end, items: [item], unit: "", many: false } })
    }
    return found
  }

  private lawBefore(text: string, at: number): PackLaw | null {
    const before = text.slice(Math.max(0, at - LONGEST_NAME), at).replace(GAP, "")
    for (const { name, law } of this.names)
      if (before.endsWith(name) && !LONGER.test(before.slice(0, -name.length))) return law
    return null
  }
}

function itemOf(match: RegExpExecArray): Item {
  const [whole, ja, jaSub, jaPart, jaItem, ko, koSub, koPart, koItem] = match
  const sub = jaSub ?? koSub
  const key = figure(ja ?? ko!) + (sub === undefined ? "" : `-${figure(sub)}`)
  const steps: Step[] = [jaPart ?? koPart, jaItem ?? koItem]
    .filter((part) => part !== undefined)
    .map((part) => ({ value: figure(part), by: "." }))
  const start = match.index
  const end = start + whole.length
  return { start, end, number: { key, end, dash: -1 }, steps, to: null }
}

const DIGITS = "〇一二三四五六七八九"
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** "168", "１６８", "百六十八" → "168". */
function figure(written: string): string {
  if (/^\d+$/.test(written)) return written
  let sum = 0
  let digit = -1
  for (const char of written.normalize("NFKC")) {
    const value = /\d/.test(char) ? Number(char) : DIGITS.indexOf(char)
    const ten = TENS[char]
    if (ten !== undefined) {
      sum += (digit < 0 ? 1 : digit) * ten
      digit = -1
    } else digit = digit < 0 ? value : digit * 10 + value
  }
  return String(sum + Math.max(digit, 0))
}
