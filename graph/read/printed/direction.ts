import type { PrintedItem } from "./types.ts"

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u
const LETTER = /\p{L}/u

/** Whether most of the text runs from right to left. */
export function runsToTheLeft(items: readonly PrintedItem[]): boolean {
  let balance = 0
  for (const { str } of items) {
    if (RIGHT_TO_LEFT.test(str)) balance += str.length
    else if (LETTER.test(str)) balance -= str.length
  }
  return balance > 0
}

/** A page as in a mirror: what is read from right to left is laid out as if from left to right. */
export function mirrored(item: PrintedItem): PrintedItem {
  return { ...item, x: -item.x - item.width }
}

/**
 * The pieces of a line in reading order: those of the other direction than the page's, which stand
 * beside each other, the other way round.
 * @param places pieces of the line, as the page is read
 */
export function inReadingOrder(
  places: readonly number[],
  items: readonly PrintedItem[],
  toTheLeft: boolean,
): number[] {
  const isOther = (place: number): boolean | null => {
    const { str } = items[place]!
    return LETTER.test(str) ? RIGHT_TO_LEFT.test(str) !== toTheLeft : null
  }
  const order: number[] = []
  let other: number[] = []
  for (const place of places) {
    // Numbers and signs go with what is around them.
    if (isOther(place) ?? (toTheLeft || other.length > 0)) other.push(place)
    else {
      order.push(...other.toReversed(), place)
      other = []
    }
  }
  return [...order, ...other.toReversed()]
}

/**
 * What is left of a piece when the brackets go that belong to the text around it: where words that run
 * the other way stand in brackets, these are turned round, and stand at the wrong end of a piece.
 */
export function withoutStrayBrackets(str: string): { from: number; str: string } {
  const opened = str.match(/[([{]/g)?.length ?? 0
  const closed = str.match(/[)\]}]/g)?.length ?? 0
  if (opened === closed) return { from: 0, str }
  const from = opened > closed ? /^[\s([{]*/.exec(str)![0].length : 0
  return { from, str: closed > opened ? str.replace(/[\s)\]}]+$/, "") : str.slice(from) }
}
