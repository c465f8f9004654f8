import { Icon } from "../../parts/Icon.tsx"
import { fit } from "./fit.ts"
import { focusInPlaceOf } from "./keys.ts"
import { GAP, type Placed } from "./layout.ts"
import style from "./picture.module.css"

/** Half the height of what can be hit, in CSS pixels. */
const HALF = 13

/** A name of the picture with its sign: a link to walk along, or a fold to open. */
export function Spot(props: {
  at: Placed
  name: string
  /** What stands faintly after the name, where there is room. */
  more: string
  /** The name as it is spoken, never cut. */
  full: string
  outOfForce: boolean
  href: string | undefined
  /** Whether the Tab key stops here: at one spot of the picture only. */
  tab: boolean
  onToggle(): void
  onReach(): void
  onPoint(): void
}) {
  const { branch, x, y, side, room, parent } = props.at
  const shown = fit(
    branch.id === null ? `${branch.open ? "−" : "+"} ${props.name}` : props.name,
    props.more,
    room,
  )
  const wide = room + GAP + HALF
  const inside = (
    <g aria-hidden="true">
      <rect
        className={style.hit}
        x={side === 1 ? x - HALF : x + HALF - wide}
        y={y - HALF}
        width={wide}
        height={2 * HALF}
        rx="6"
      />
      {branch.id === null && (
        <>
          <rect className={style.many} x={x - 8} y={y - 12} width="20" height="20" rx="4" />
          <rect className={style.many} x={x - 11} y={y - 10} width="21" height="21" rx="4" />
        </>
      )}
      <g transform={`translate(${x - 8} ${y - 8})`} className={style.sign}>
        <Icon name={branch.kind} />
      </g>
      <text x={x + side * GAP} y={y} dy="0.35em" textAnchor={side === 1 ? "start" : "end"}>
        <tspan className={props.outOfForce ? style.struck : undefined}>{shown.name}</tspan>
        {shown.more !== "" && <tspan className={style.faint}>{shown.more}</tspan>}
      </text>
    </g>
  )
  const shared = {
    className: style.spot,
    "data-kind": branch.kind,
    "data-key": branch.key,
    "data-parent": parent,
    tabIndex: props.tab ? 0 : -1,
    onFocus: props.onReach,
    onMouseEnter: props.onPoint,
  }
  const toggle = (spot: Element) => {
    if (branch.restOf !== "") focusInPlaceOf(spot)
    props.onToggle()
  }
  if (props.href !== undefined) {
    return (
      <a {...shared} href={props.href}>
        {/* What is seen may be cut to the room there is, so it cannot be the name. */}
        <title>{props.full}</title>
        {inside}
      </a>
    )
  }
  return (
    <g
      {...shared}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no button in SVG
      role="button"
      aria-label={props.full}
      aria-expanded={branch.restOf === "" ? branch.open : undefined}
      onClick={(event) => toggle(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return
        event.preventDefault()
        toggle(event.currentTarget)
      }}
    >
      {inside}
    </g>
  )
}
