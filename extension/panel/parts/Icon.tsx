/** Drawings of 16 × 16, stroked in the colour of the text; words next to them carry the meaning. */
const PATHS = {
  back: "M10 3 5 8l5 5",
  forward: "m6 3 5 5-5 5",
  sort: "M4 6.500 8 10.500l4-4",
  page: "M4 2h5l3 3v9H4zM9 2v3h3M6 8h4M6 11h4",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.6-1.4L14 14",
  settings: "M2 5h6M12 5h2M2 11h2M8 11h6M10 3v4M6 9v4",
  copy: "M6 6h7v8H6zM10 6V2H3v8h3",
  open: "M6 3H3v10h10v-3M9 2h5v5M14 2 7.5 8.5",
  download: "M8 2v8M4.5 7 8 10.5 11.5 7M3 14h10",
  compare: "M2 3h12v10H2zM2 6.5h12M6.500 3v10M10.500 3v10",
  neighbourhood:
    "M8 6.300a1.700 1.700 0 1 0 0 3.400 1.700 1.700 0 0 0 0-3.400zM3 2a1.300 1.300 0 1 0 0 2.600A1.300 1.300 0 0 0 3 2zM13 2a1.300 1.300 0 1 0 0 2.600A1.300 1.300 0 0 0 13 2zM8 12a1.300 1.300 0 1 0 0 2.600A1.300 1.300 0 0 0 8 12zM4 4.200l2.700 2.700M12 4.200 9.300 6.900M8 9.700V12",
  map: "M2 4l4-1.500 4 1.500 4-1.500V12l-4 1.500L6 12l-4 1.500zM6 2.500V12M10 4v9.500",
  collection: "M4 2h8v12l-4-3-4 3z",
  export: "M8 10V2M4.500 5.500 8 2l3.500 3.500M3 9v5h10V9",
  more: "M2.500 8h1M7.500 8h1M12.500 8h1",
  pin: "M6 2h4l-.500 4.500 2.500 2.500H4l2.500-2.500zM8 9v5",
  command: "M3 4l3 3-3 3M8 11h5",
  filter: "M2 3h12l-4.500 5.500V13l-3-1.500v-3z",
  down: "m4 6 4 4 4-4",
  up: "m4 10 4-4 4 4",
  clear: "m4 4 8 8M12 4l-8 8",
  instrument:
    "M3 3.5C5 2.5 7 3 8 4c1-1 3-1.500 5-.5V13c-2-1-4-.5-5 .5C7 12.500 5 12 3 13zM8 4v9.500",
  provision:
    "M10.500 4.200C10 2.600 6 2.300 6 4.600c0 2.400 4.600 2 4.600 4.400 0 1.500-2 2-3 1.300M5.500 11.800c.500 1.600 4.500 1.900 4.500-.4 0-2.400-4.600-2-4.600-4.400 0-1.500 2-2 3-1.300",
  country: "M4 14V2.500M4 3c3-1.500 5 1.500 8.500 0v6C9 10.500 7 7.500 4 9",
  law: "M2 14h12M3 12h10M4.500 12V7M8 12V7M11.500 12V7M2.500 6 8 2.500 13.500 6z",
  "law-provision": "M3 2h10v12H3zM5.500 5h5M5.500 8h5M5.500 11H8",
  "guidance-note": "M2.500 3h11v8H8l-3 3v-3H2.500zM5 6h6M5 8.500h4",
  case: "M8 2v12M5 14h6M3 4.500l5-1 5 1M3 4.500 1.500 9h3zM13 4.500 11.500 9h3z",
  document: "M4 2h6l2.500 2.500V14H4zM6 6h4M6 8.500h4.500M6 11h4.500",
  recommendation: "M3 14V2M3 3h9l-2 3 2 3H3",
  organisation: "M3 14V4h6v10M9 7h4v7M2 14h12M5 6.500h2M5 9h2M5 11.500h2",
  project: "M2.500 5h11v8h-11zM6 5V3h4v2M2.500 8.500h11",
  event: "M2.500 4h11v9.500h-11zM2.500 7h11M5.500 2.500v3M10.500 2.500v3",
  statistic: "M2.500 13.500h11M4.500 13V8M8 13V4M11.500 13V6.500",
} as const

export type IconName = keyof typeof PATHS

export function Icon(props: { name: IconName }) {
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[props.name]} />
    </svg>
  )
}
