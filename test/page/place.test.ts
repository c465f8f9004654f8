import { describe, expect, test } from "vitest"
import { isOnTheWay, placeCard } from "#extension/page/ui/place.ts"
import { crowds } from "#extension/page/ui/strip.ts"

const WINDOW = { width: 1000, height: 600 }
const CARD = { width: 340, height: 200 }

function mark(left: number, top: number) {
  return { left, top, right: left + 80, bottom: top + 18 }
}

describe("a card", () => {
  test("stands under its mark, or over it where there is more room", () => {
    expect(placeCard(mark(100, 50), CARD, WINDOW)).toMatchObject({ left: 100, top: 74 })
    expect(placeCard(mark(100, 500), CARD, WINDOW)).toMatchObject({ bottom: 494 })
  })

  test.each([
    [950, 50],
    [-40, 590],
    [500, 300],
    [0, 0],
  ])("is in the window whole, for a mark at %i, %i", (left, top) => {
    const box = placeCard(mark(left, top), CARD, WINDOW)
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.top).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(WINDOW.width)
    expect(box.bottom).toBeLessThanOrEqual(WINDOW.height)
  })
})

describe("a pointer that leaves a mark", () => {
  const from = { x: 140, y: 60 }
  const card = { left: 100, top: 74, right: 440, bottom: 274 }

  test("is on its way to the card between the two", () => {
    expect(isOnTheWay(from, { x: 150, y: 68 }, card)).toBe(true)
    expect(isOnTheWay(from, { x: 250, y: 72 }, card)).toBe(true)
  })

  test("is not where it goes away or along the line", () => {
    expect(isOnTheWay(from, { x: 140, y: 40 }, card)).toBe(false)
    expect(isOnTheWay(from, { x: 300, y: 61 }, card)).toBe(false)
    expect(isOnTheWay(from, { x: 20, y: 70 }, card)).toBe(false)
  })

  test("finds a card over the mark as well", () => {
    const above = { left: 100, top: 100, right: 440, bottom: 300 }
    expect(isOnTheWay({ x: 140, y: 320 }, { x: 150, y: 310 }, above)).toBe(true)
    expect(isOnTheWay({ x: 140, y: 320 }, { x: 150, y: 340 }, above)).toBe(false)
  })
})

test("marks that would touch on the strip are one line, sure if one of them is", () => {
  const ticks = [
    { index: 0, at: 0.1, sure: false },
    { index: 1, at: 0.101, sure: true },
    { index: 2, at: 0.5, sure: false },
  ]
  expect(crowds(ticks, 0.005)).toEqual([
    { at: 0.1, indexes: [0, 1], sure: true },
    { at: 0.5, indexes: [2], sure: false },
  ])
})
