import { useRef, useState } from "react"
import { isInForce, nameOf, subtitleOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import { Icon } from "../../parts/Icon.tsx"
import { useWords } from "../../words/context.tsx"
import type { Branch } from "./branches.ts"
import { cutTo } from "./fit.ts"
import { foldName } from "./fold-name.ts"
import { Grounds } from "./Grounds.tsx"
import { moveInPicture } from "./keys.ts"
import { BOTH_SIDES, GAP, layOut, type Placed } from "./layout.ts"
import style from "./picture.module.css"
import { isUnsure, workBeside } from "./sentence.ts"
import { Spot } from "./Spot.tsx"
import { textScale, useWidth } from "./use-width.ts"

/** A picture of names: each has a line of its own, and a line leads to it from where it hangs. */
export function Picture(props: {
  start: string
  name: string
  branches: readonly Branch[]
  onToggle(branch: Branch): void
  hrefTo(id: string): string
}) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { t } = words
  const frame = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLParagraphElement>(null)
  const room = useWidth(frame)
  // Whoever reads large text reads the picture as large.
  const scale = textScale()
  const width = Math.floor(room / scale)
  const [reached, setReached] = useState("")
  const [pointed, setPointed] = useState("")
  const { height, start, placed } = layOut(props.branches, width)
  const at = new Map(placed.map((each) => [each.branch.key, each]))
  const stop = at.has(reached) ? reached : placed[0]?.branch.key
  const said = at.get(pointed)?.branch
  const begin = graph.getNodeAttributes(props.start)

  const nodeOf = (id: string | null | undefined) =>
    id === null || id === undefined ? undefined : graph.getNodeAttributes(id)
  const nameFor = (branch: Branch): string => {
    const node = nodeOf(branch.id)
    return node === undefined ? foldName(branch, words) : nameOf(node, graph, words).text
  }
  // Beside what it hangs on, for the eye; beside nothing, for the ear.
  const workFor = (each: Placed): string => {
    const node = nodeOf(each.branch.id)
    const hangsOn = nodeOf(at.get(each.parent)?.branch.id) ?? begin
    return node === undefined ? "" : workBeside(node, hangsOn, graph, words)
  }
  const fullOf = (branch: Branch): string => {
    const node = nodeOf(branch.id)
    if (node === undefined) return nameFor(branch)
    const parts = [
      nameFor(branch),
      at.has(branch.key) ? workFor(at.get(branch.key)!) : "",
      t(`kind.${branch.kind}`),
      ...subtitleOf(node, graph, words).map(({ text }) => text),
      isInForce(node) ? "" : t("force.out"),
    ]
    return parts.filter((part) => part !== "").join(" · ")
  }

  /** What stays in sight at the lower edge must not hide where the keyboard is. */
  const uncover = (key: string) => {
    const spot = frame.current?.querySelector(`[data-key="${CSS.escape(key)}"]`)
    const over =
      (spot?.getBoundingClientRect().bottom ?? 0) -
      (below.current?.getBoundingClientRect().top ?? 0)
    if (over > 0) globalThis.scrollBy(0, over)
  }

  return (
    <div ref={frame} className={style.frame}>
      {width > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys move among the links inside
        <svg
          className={style.picture}
          width={width * scale}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture is no fieldset
          role="group"
          aria-label={t("neighbourhood.picture", { name: props.name })}
          onMouseLeave={() => setPointed("")}
          onKeyDown={(event) => {
            if (moveInPicture(event.currentTarget, event.key)) event.preventDefault()
          }}
        >
          <g aria-hidden="true" className={style.lines}>
            {placed.map((each) => (
              <path
                key={each.branch.key}
                d={lineTo(each, at.get(each.parent) ?? start)}
                data-unsure={isUnsure(each.branch.links)}
                data-pointed={each.branch.key === pointed}
              />
            ))}
          </g>
          <g aria-hidden="true" className={style.start} data-kind={begin.kind}>
            <circle cx={start.x} cy={start.y} r="13" />
            <g transform={`translate(${start.x - 8} ${start.y - 8})`} className={style.sign}>
              <Icon name={begin.kind} />
            </g>
            {width < BOTH_SIDES && (
              <text
                x={start.x + GAP + 6}
                y={start.y}
                dy="0.35em"
                className={isInForce(begin) ? undefined : style.struck}
              >
                {cutTo(props.name, start.room - 6)}
              </text>
            )}
          </g>
          {placed.map((each) => {
            const { branch } = each
            const node = nodeOf(branch.id)
            return (
              <Spot
                key={branch.key}
                at={each}
                name={nameFor(branch)}
                more={workFor(each)}
                full={fullOf(branch)}
                outOfForce={node !== undefined && !isInForce(node)}
                href={branch.id === null ? undefined : props.hrefTo(branch.id)}
                tab={branch.key === stop}
                onToggle={() => props.onToggle(branch)}
                onReach={() => {
                  setReached(branch.key)
                  setPointed(branch.key)
                  requestAnimationFrame(() => uncover(branch.key))
                }}
                onPoint={() => setPointed(branch.key)}
              />
            )
          })}
        </svg>
      )}
      <p ref={below} className={style.said} aria-hidden="true">
        <Grounds branch={said} full={said === undefined ? "" : fullOf(said)} />
      </p>
    </div>
  )
}

/** Down from where it hangs, then sideways to it. */
function lineTo({ x, y, side }: Placed, from: { x: number; y: number }): string {
  const turn = Math.min(8, Math.abs(x - from.x))
  const across = x >= from.x ? 1 : -1
  const end = x - side * 11
  return `M${from.x} ${from.y + 12}V${y - turn}Q${from.x} ${y} ${from.x + across * turn} ${y}H${end}`
}
