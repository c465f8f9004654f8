type Child = Node | string

/** An element with its attributes and children; attributes that are false or undefined are left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    element.setAttribute(name, value === true ? "" : value)
  }
  element.append(...children)
  return element
}

const SVG = "http://www.w3.org/2000/svg"

/** Drawings of 16 × 16, stroked in the colour of the text; words next to them carry the meaning. */
const PATHS = {
  sidebar: "M2 3h12v10H2zM6 3v10",
  open: "M2 13V3h4l1.500 2H14v8z",
  out: "M3.500 8h9",
  in: "M3.500 8h9M8 3.500v9",
  find: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.600-1.400L14 14",
  print: "M4 6V2h8v4M4 12H2V6h12v6h-2M4 10h8v4H4z",
  save: "M8 2v8M4.500 7 8 10.500 11.500 7M3 14h10",
  panel: "M2 3h12v10H2zM10 3v10M4 6h3.500M4 8.500h3.500",
  up: "m3.500 10 4.500-4.500L12.500 10",
  down: "m3.500 6 4.500 4.500L12.500 6",
  turn: "M13 8A5 5 0 1 1 11.500 4.500L13 6M13 2.500V6H9.500",
  close: "m4 4 8 8M12 4l-8 8",
  page: "M4 2h5l3 3v9H4zM9 2v3h3",
} as const

export type IconName = keyof typeof PATHS

export function icon(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS(SVG, "svg")
  const path = document.createElementNS(SVG, "path")
  path.setAttribute("d", PATHS[name])
  const looks = {
    viewBox: "0 0 16 16",
    width: "16",
    height: "16",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.4",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  }
  for (const [key, value] of Object.entries(looks)) drawing.setAttribute(key, value)
  drawing.append(path)
  return drawing
}
