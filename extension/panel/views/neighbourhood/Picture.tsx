import { useRef, useState } from "react"
import { isInForce, nameOf, subtitleOf, workNameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { useWords } from "../../words/context.tsx"
import { MANY, type Branch } from "./branches.ts"
import { cutTo, GAP, layOut, type Placed } from "./layout.ts"
import style from "./neighbourhood.module.css"
import { moveInPicture } from "./keys.ts"
import { useWidth } from "./use-width.ts"

/** A picture of names: each has a line of its own, and a line leads to it from where it hangs. */
export function Picture(props: {
  start: string
  name: string
  branches: readonly Branch[]
  onToggle(key: string): void
  hrefTo(id: string): string
}) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { t, n } = words
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [said, setSaid] = useState("")
  const { height, start, placed } = layOut(props.branches, width)
  const at = new Map<string, { x: number; y: number }>(
    placed.map((each) => [each.branch.key, each]),
  )

  const shortOf = ({ id, kind, count, open }: Branch): string => {
    if (id !== null) return nameOf(graph.getNodeAttributes(id), graph, words).text
    const many = n(`count.${kind}`, count)
    return open && count > MANY ? `${many} · ${t("neighbourhood.first", { shown: MANY })}` : many
  }
  const fullOf = (branch: Branch): string => {
    if (branch.id === null) return shortOf(branch)
    const node = graph.getNodeAttributes(branch.id)
    const more = [workNameOf(node, graph, words), ...subtitleOf(node, graph, words)]
    return [
      t(`kind.${branch.kind}`),
      shortOf(branch),
      ...more.flatMap((each) => (each === undefined || each.text === "" ? [] : [each.text])),
      ...(isInForce(node) ? [] : [t("force.out")]),
    ].join(" · ")
  }

  return (
    <div ref={frame} className={style.frame}>
      {width > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys move among the links inside
        <svg
          className={style.picture}
          width={width}
          height={height}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture is no fieldset
          role="group"
          aria-label={t("neighbourhood.picture", { name: props.name })}
          onKeyDown={(event) => {
            if (moveInPicture(event.currentTarget, event.key)) event.preventDefault()
          }}
        >
          <g aria-hidden="true" className={style.lines}>
            {placed.map((each) => (
              <path key={each.branch.key} d={lineTo(each, at.get(each.parent) ?? start)} />
            ))}
          </g>
          <g className={style.start} data-kind={graph.getNodeAttributes(props.start).kind}>
            <circle cx={start.x} cy={start.y} r="9" />
            {width < 640 && (
              <text x={start.x + GAP} y={start.y} dy="0.35em">
                {cutTo(props.name, start.room)}
              </text>
            )}
          </g>
          {placed.map((each) => (
            <Spot
              key={each.branch.key}
              at={each}
              name={shortOf(each.branch)}
              full={fullOf(each.branch)}
              struck={
                each.branch.id !== null && !isInForce(graph.getNodeAttributes(each.branch.id))
              }
              href={each.branch.id === null ? undefined : props.hrefTo(each.branch.id)}
              onToggle={() => props.onToggle(each.branch.key)}
              onSay={setSaid}
            />
          ))}
        </svg>
      )}
      <p className={style.said} aria-hidden="true">
        {said === "" ? t("neighbourhood.keys") : said}
      </p>
    </div>
  )
}

function Spot(props: {
  at: Placed
  name: string
  full: string
  struck: boolean
  href: string | undefined
  onToggle(): void
  onSay(name: string): void
}) {
  const { branch, x, y, side, room, parent } = props.at
  const open = branch.open
  const inside = (
    <>
      <title>{props.full}</title>
      <rect
        className={style.hit}
        x={side === 1 ? x - 11 : x + 11 - (room + GAP + 10)}
        y={y - 13}
        width={room + GAP + 10}
        height="26"
        rx="6"
      />
      {branch.id === null && (
        <rect className={style.many} x={x - 11} y={y - 11} width="22" height="22" rx="5" />
      )}
      <g transform={`translate(${x - 8} ${y - 8})`} className={style.sign}>
        <Icon name={branch.kind} />
      </g>
      <text
        x={x + side * GAP}
        y={y}
        dy="0.35em"
        textAnchor={side === 1 ? "start" : "end"}
        className={props.struck ? style.struck : undefined}
      >
        {cutTo(branch.id === null ? `${open ? "−" : "+"} ${props.name}` : props.name, room)}
      </text>
    </>
  )
  const shared = {
    className: style.spot,
    "data-kind": branch.kind,
    "data-key": branch.key,
    "data-parent": parent,
    onFocus: () => props.onSay(props.full),
    onMouseEnter: () => props.onSay(props.full),
  }
  if (props.href !== undefined) {
    return (
      <a {...shared} href={props.href} aria-label={props.full}>
        {inside}
      </a>
    )
  }
  return (
    <g
      {...shared}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- there is no button in SVG
      role="button"
      tabIndex={0}
      aria-label={props.full}
      aria-expanded={open}
      onClick={props.onToggle}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return
        event.preventDefault()
        props.onToggle()
      }}
    >
      {inside}
    </g>
  )
}

/** Down from where it hangs, then sideways to it. */
function lineTo({ x, y, side }: Placed, from: { x: number; y: number }): string {
  const turn = Math.min(8, Math.abs(x - from.x))
  const across = x >= from.x ? 1 : -1
  const end = x - side * 10
  return `M${from.x} ${from.y + 9}V${y - turn}Q${from.x} ${y} ${from.x + across * turn} ${y}H${end}`
}
