import type { NodeKind } from "#graph/model/kinds.ts"

/** Outlines within a circle of radius 1; the shader knows them by their number here. */
export const SHAPES = ["circle", "square", "diamond", "hexagon", "up", "down", "cross"] as const
export type Shape = (typeof SHAPES)[number]

/** What is added to a shape's number for the shader. */
export const HOLLOW = 10
export const OUT = 20

/** Colours stand for families: treaties, national law, soft law, decisions, the rest. */
export type Family = "treaty" | "national" | "soft" | "judged" | "other"

export interface Sign {
  shape: Shape
  /** Drawn as an outline: shape and filling together tell every kind without its colour. */
  hollow: boolean
  family: Family
}

export const SIGNS: Readonly<Record<NodeKind, Sign>> = {
  instrument: { shape: "square", hollow: false, family: "treaty" },
  provision: { shape: "square", hollow: true, family: "treaty" },
  country: { shape: "hexagon", hollow: false, family: "national" },
  law: { shape: "diamond", hollow: false, family: "national" },
  "law-provision": { shape: "diamond", hollow: true, family: "national" },
  "guidance-note": { shape: "circle", hollow: false, family: "soft" },
  case: { shape: "up", hollow: false, family: "judged" },
  document: { shape: "circle", hollow: true, family: "soft" },
  recommendation: { shape: "up", hollow: true, family: "soft" },
  organisation: { shape: "cross", hollow: false, family: "other" },
  project: { shape: "hexagon", hollow: true, family: "other" },
  event: { shape: "down", hollow: false, family: "other" },
  statistic: { shape: "cross", hollow: true, family: "other" },
}

/** The outlines for SVG, in a square of 16; the same as the shader draws. */
export const OUTLINES: Readonly<Record<Shape, string>> = {
  circle: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z",
  square: "M3 3h10v10H3z",
  diamond: "M8 1.500 14.500 8 8 14.500 1.500 8z",
  hexagon: "M8 1.500 13.600 4.750v6.500L8 14.500 2.400 11.250v-6.500z",
  up: "M8 2 14 13H2z",
  down: "M8 14 2 3h12z",
  cross: "M6 2h4v4h4v4h-4v4H6v-4H2V6h4z",
}
