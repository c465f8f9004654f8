import { useEffect, useRef, useState, type KeyboardEvent } from "react"
import { interfaceTheme } from "#extension/shared/storage.ts"
import { mainBasis } from "#graph/model/main-basis.ts"
import { isInForce, nameOf } from "../../kinds/index.ts"
import { useKnowledge } from "../../knowledge/context.tsx"
import button from "../../parts/button.module.css"
import { useWords } from "../../words/context.tsx"
import type { Drawing, Shown } from "./draw.ts"
import style from "./stage.module.css"
import { canDraw, loadPlaces } from "./places.ts"

/** Anything else is the reason why there is no map. */
type State = "drawing" | "drawn" | { reason: string }

/** The drawing itself, with buttons and keys for what a mouse does; `go` brings its node into the middle. */
export function Stage(props: { shown: Shown; go: { id: string }; onPick(id: string): void }) {
  const { graph } = useKnowledge()
  const words = useWords()
  const { t, n } = words
  const frame = useRef<HTMLDivElement>(null)
  const drawing = useRef<Drawing>(null)
  const [state, setState] = useState<State>("drawing")
  const [pointed, setPointed] = useState("")
  const { shown, go, onPick } = props
  const latest = useRef({ onPick, shown })
  useEffect(() => {
    latest.current = { onPick, shown }
  }, [onPick, shown])

  useEffect(() => {
    let stopped = false
    const theme = matchMedia("(prefers-color-scheme: dark)")
    const recolour = () => drawing.current?.recolour()
    void (async () => {
      try {
        const [{ draw }, places] = await Promise.all([import("./draw.ts"), loadPlaces(graph.order)])
        if (stopped) return
        const named = (id: string) => nameOf(graph.getNodeAttributes(id), graph, words).text
        const made = await draw(frame.current!, graph, {
          places,
          shown: latest.current.shown,
          nameOf: named,
          onPick: (id) => latest.current.onPick(id),
          onPoint: setPointed,
        })
        if (stopped) return made.stop()
        drawing.current = made
        made.show(latest.current.shown)
        return setState("drawn")
      } catch (error) {
        if (stopped) return undefined
        const reason = error instanceof Error ? error.message : String(error)
        return setState({ reason: canDraw() ? t("map.failed", { reason }) : t("map.noWebgl") })
      }
    })()
    theme.addEventListener("change", recolour)
    const unwatch = interfaceTheme.watch(recolour)
    return () => {
      stopped = true
      theme.removeEventListener("change", recolour)
      unwatch()
      drawing.current?.stop()
      drawing.current = null
    }
  }, [graph, words, t])

  useEffect(() => {
    if (state === "drawn") drawing.current?.show(shown)
  }, [state, shown])
  useEffect(() => {
    if (state === "drawn" && go.id !== "") drawing.current?.goTo(go.id)
  }, [state, go])

  if (typeof state === "object") {
    return (
      <p className={style.cannot} role="alert">
        {state.reason} {t("map.list")}
      </p>
    )
  }
  const node = pointed === "" ? undefined : graph.getNodeAttributes(pointed)
  const said =
    node === undefined
      ? t("map.keys")
      : [
          nameOf(node, graph, words).text,
          t(`kind.${node.kind}`),
          n("count.links", graph.degree(pointed)),
          ...(isInForce(node) ? [] : [t("force.out")]),
          ...(mainBasis(node.sources) === "editorial" ? [t("neighbourhood.key.unsure")] : []),
        ].join(" · ")
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    const act = KEYS[event.key]
    if (act === undefined || drawing.current === null) return
    event.preventDefault()
    act(drawing.current)
  }
  return (
    <div className={style.stage} data-state={state}>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- arrows, plus and minus move it, as is said below it */}
      <div
        ref={frame}
        className={style.canvas}
        role="application"
        aria-label={t("map.label")}
        aria-describedby="map-said"
        tabIndex={0}
        onKeyDown={press}
      />
      {/* oxlint-enable */}
      <div className={style.zoom}>
        {(["nearer", "farther", "whole"] as const).map((each) => (
          <button
            key={each}
            type="button"
            className={button.button}
            aria-label={t(`map.${each}`)}
            title={t(`map.${each}`)}
            onClick={() => drawing.current !== null && BUTTONS[each].act(drawing.current)}
          >
            {BUTTONS[each].sign}
          </button>
        ))}
      </div>
      <p id="map-said" className={style.said}>
        {state === "drawing" ? t("map.drawing") : said}
      </p>
    </div>
  )
}

const BUTTONS = {
  nearer: { sign: "+", act: (drawing: Drawing) => drawing.zoom(1.6) },
  farther: { sign: "−", act: (drawing: Drawing) => drawing.zoom(1 / 1.6) },
  whole: { sign: "⤢", act: (drawing: Drawing) => drawing.whole() },
}

const KEYS: Record<string, (drawing: Drawing) => void> = {
  "+": BUTTONS.nearer.act,
  "=": BUTTONS.nearer.act,
  "-": BUTTONS.farther.act,
  "0": BUTTONS.whole.act,
  ArrowLeft: (drawing) => drawing.pan(-0.15, 0),
  ArrowRight: (drawing) => drawing.pan(0.15, 0),
  ArrowUp: (drawing) => drawing.pan(0, -0.15),
  ArrowDown: (drawing) => drawing.pan(0, 0.15),
}
