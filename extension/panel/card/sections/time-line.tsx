import { inLanguage } from "#graph/model/in-language.ts"
import type { GraphNode } from "#graph/model/nodes/index.ts"
import type { Links } from "#graph/query/index.ts"
import { useWords } from "../../words/context.tsx"
import { Block } from "../Block.tsx"
import { pick } from "../pick.ts"
import { section } from "../section.ts"
import style from "./country.module.css"

/** Drawing units: it is scaled to the width there is. */
const WIDTH = 300
const ROW = 7
const AXIS = 22

interface Span {
  node: GraphNode
  /** Years, the parts of one as a fraction. */
  from: number
  to: number
}

/** When a State's projects ran and its events were held; the list below says the same in words. */
export const timeLine = section("time-line", ["country", "organisation"], ({ links }) => {
  const { t, n, lang } = useWords()
  const nameOf = (node: GraphNode) => inLanguage(node.label, lang).text
  const spans = spansOf(links)
  if (spans.length < 3) return null
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)))
  const last = Math.max(Math.ceil(Math.max(...spans.map(({ to }) => to))), first + 1)
  const x = (year: number) => (WIDTH * (year - first)) / (last - first)
  const projects = spans.filter(({ node }) => node.kind === "project")
  const events = spans.filter(({ node }) => node.kind === "event")
  const floor = projects.length * ROW + 14
  const step = Math.ceil((last - first) / 5)
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const counts = [n("count.event", events.length), n("count.project", projects.length)]
  const label = t("card.timeLine.label", { what: counts.join(", "), from: first, to: last })
  return (
    <Block title={t("card.timeLine")}>
      <svg
        className={style.line}
        viewBox={`0 0 ${WIDTH} ${floor + AXIS}`}
        role="img"
        aria-label={label}
      >
        {projects.map(({ node, from, to }, row) => (
          <rect
            key={node.id}
            className={style.span}
            x={x(from)}
            y={row * ROW}
            width={Math.max(x(to) - x(from), 3)}
            height={ROW - 3}
            rx="2"
          >
            <title>{nameOf(node)}</title>
          </rect>
        ))}
        {events.map(({ node, from }) => (
          <circle key={node.id} className={style.point} cx={x(from)} cy={floor - 7} r="3.500">
            <title>{nameOf(node)}</title>
          </circle>
        ))}
        <path className={style.axis} d={`M0 ${floor}H${WIDTH}`} />
        {years
          .filter((year) => (year - first) % step === 0)
          .map((year) => (
            <text
              key={year}
              x={x(year)}
              y={floor + 14}
              textAnchor={year === first ? "start" : year === last ? "end" : "middle"}
            >
              {year}
            </text>
          ))}
      </svg>
      <p className={style.key}>
        {events.length > 0 && (
          <span>
            <svg width="8" height="8" aria-hidden="true">
              <circle className={style.point} cx="4" cy="4" r="3.500" />
            </svg>
            {counts[0]}
          </span>
        )}
        {projects.length > 0 && (
          <span>
            <svg width="14" height="6" aria-hidden="true">
              <rect className={style.span} width="14" height="4" rx="2" />
            </svg>
            {counts[1]}
          </span>
        )}
      </p>
    </Block>
  )
})

function spansOf(links: Links): Span[] {
  return pick(links, "out", "took-part-in")
    .flatMap((block) => block.links)
    .flatMap(({ other }) => {
      const dates =
        other.kind === "project" ? other.period : other.kind === "event" ? other.date : undefined
      const span = dates === undefined ? null : yearsOf(dates)
      return span === null ? [] : [{ node: other, ...span }]
    })
    .sort((a, b) => a.from - b.from)
}

/** "2014-12-02/2015" → 2014.92 to 2016: a year that is not told further is there to its end. */
function yearsOf(dates: string): { from: number; to: number } | null {
  const [from = "", to = from] = dates.split("/")
  const start = yearOf(from, 0)
  if (Number.isNaN(start)) return null
  const end = to === ".." || to === "" ? start + 1 : yearOf(to, 1)
  return { from: start, to: Math.max(end, start) }
}

function yearOf(partial: string, missing: 0 | 1): number {
  const [year, month] = partial.split("-").map(Number)
  return (year ?? Number.NaN) + (month === undefined ? missing : (month - 1 + missing) / 12)
}
