import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { contrast, type Colour } from "./contrast.ts"

const css = readFileSync(new URL("../../extension/page/marks.css", import.meta.url), "utf8")
const [plain = "", forced = ""] = css.split("@media (forced-colors: active)")
const BLACK: Colour = [0, 0, 0]
const WHITE: Colour = [255, 255, 255]
/** Grounds of pages, from white to black, with some that sites use. */
const GROUNDS: readonly Colour[] = [
  ...Array.from({ length: 52 }, (_, i) => [i * 5, i * 5, i * 5]),
  [253, 246, 227],
  [0, 43, 54],
  [13, 17, 23],
  [239, 68, 68],
  [29, 78, 216],
]

/** A declaration of one of the marks. */
function value(of: string, name: string, property: string): string {
  const rule = new RegExp(`highlight\\(glossator-${name}\\) \\{([^}]*)\\}`).exec(of)?.[1] ?? ""
  return new RegExp(`(?:^|[\\s;])${property}: ([^;]+);`).exec(rule)?.[1] ?? ""
}

function hex(text: string): Colour {
  const digits = /#([0-9a-f]{6})/.exec(text)![1]!
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

/** The ground under a mark: its own colour, as thin as it is, on that of the page. */
function ground(name: string, page: Colour): Colour {
  const text = value(plain, name, "background-color")
  const rgb = /rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)/.exec(text)
  return rgb ? mixed(rgb.slice(1, 4).map(Number), page, Number(rgb[4])) : hex(text)
}

/** The line under a mark. */
function line(name: string, text: Colour): Colour {
  const said = value(plain, name, "text-decoration")
  return said.endsWith("currentColor") ? text : hex(said)
}

function mixed(a: Colour, b: Colour, share: number): Colour {
  return a.map((part, i) => part * share + b[i]! * (1 - share))
}

describe("the colours of marks", () => {
  const legible = GROUNDS.flatMap((page) =>
    [BLACK, WHITE].filter((text) => contrast(text, page) >= 4.6).map((text) => ({ page, text })),
  )

  test("are tried on grounds of all sorts, light and dark", () => {
    expect(legible.length).toBeGreaterThan(GROUNDS.length - 5)
    expect(legible.some(({ text }) => text === BLACK)).toBe(true)
    expect(legible.some(({ text }) => text === WHITE)).toBe(true)
  })

  test.each(["sure", "unsure"])("leave text legible, and show a line: %s", (name) => {
    for (const { page, text } of legible) {
      const under = ground(name, page)
      expect(contrast(text, under), `text ${text} on ${page}`).toBeGreaterThanOrEqual(4.5)
      expect(contrast(line(name, text), under), `line on ${page}`).toBeGreaterThanOrEqual(3)
    }
  })

  test("bring their own text and ground where a reference is lit", () => {
    const under = ground("current", WHITE)
    expect(ground("current", BLACK)).toEqual(under)
    expect(contrast(hex(value(plain, "current", "color")), under)).toBeGreaterThanOrEqual(7)
    expect(contrast(line("current", BLACK), under)).toBeGreaterThanOrEqual(3)
  })

  test("tell sure from unsure by the line itself, not by its colour alone", () => {
    for (const part of [plain, forced]) {
      expect(value(part, "sure", "text-decoration")).toContain("solid")
      expect(value(part, "unsure", "text-decoration")).toContain("dotted")
    }
  })

  test("are the system's own in forced colours, each text on its ground", () => {
    expect(forced).not.toMatch(/#[0-9a-f]{3}|rgb|color-mix/)
    for (const name of ["sure", "unsure"]) {
      expect(value(forced, name, "background-color")).toBe("transparent")
      expect(value(forced, name, "text-decoration")).toContain("CanvasText")
    }
    expect(value(forced, "current", "background-color")).toBe("Highlight")
    expect(value(forced, "current", "color")).toBe("HighlightText")
  })
})
