import type { RouteShape } from "../../route/shape.ts"

/** How a country must stand to the treaties compared; "" for whatever it is. */
export const STATUSES = ["", "party", "signatory", "invited"] as const
export type Status = (typeof STATUSES)[number]

/** A table, or one provision or one country at a time; "" for what fits the width. */
export const LAYOUTS = ["", "table", "provision", "country"] as const
export type Layout = (typeof LAYOUTS)[number]

/** The name of an empty choice: of nothing, where no name at all is everything. */
export const NONE = "none"

/** A comparison, as its address says it: a link to it shows the same to everybody. */
export interface CompareRoute {
  view: "compare"
  /** Ready-made choices and ids of provisions; none: the last comparison, or the first of all. */
  provisions: readonly string[]
  /** Groups and ids of countries; none: every country. */
  countries: readonly string[]
  status: Status
  /** Only countries of which something is known here. */
  known: boolean
  /** "": by name; "known": most known first; a column: furthest coverage first. A "-" before it turns it round. */
  sort: string
  /** The column that stays in sight. */
  pin: string
  layout: Layout
  /** The provision or country in sight, where it is one at a time. */
  at: string
  /** The open cell: country and provision, "fr ets185:2". */
  cell: string
}

export const compareRoute: RouteShape<CompareRoute> = {
  view: "compare",
  read: (_path, query) => ({
    view: "compare",
    provisions: listIn(query.get("provisions")),
    countries: listIn(query.get("countries")),
    status: oneOf(STATUSES, query.get("status")),
    known: query.get("known") === "only",
    sort: query.get("sort") ?? "",
    pin: query.get("pin") ?? "",
    layout: oneOf(LAYOUTS, query.get("as")),
    at: query.get("at") ?? "",
    cell: query.get("cell") ?? "",
  }),
  write: (route) => ({
    query: {
      provisions: route.provisions.join(" "),
      countries: route.countries.join(" "),
      status: route.status,
      known: route.known ? "only" : "",
      sort: route.sort,
      pin: route.pin,
      as: route.layout,
      at: route.at,
      cell: route.cell,
    },
  }),
}

/** The view as one arrives at it from the menu. */
export const COMPARE: CompareRoute = {
  view: "compare",
  provisions: [],
  countries: [],
  status: "",
  known: false,
  sort: "",
  pin: "",
  layout: "",
  at: "",
  cell: "",
}

function listIn(text: string | null): string[] {
  return [...new Set((text ?? "").split(/[\s,]+/).filter((each) => each !== ""))]
}

function oneOf<T extends string>(all: readonly T[], text: string | null): T {
  return all.find((each) => each === text) ?? all[0]!
}
