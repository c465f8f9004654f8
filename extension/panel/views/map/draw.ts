import { DirectedGraph } from "graphology"
import { Sigma } from "sigma"
import type { CameraState } from "sigma/types"
import type { OpenGraph } from "#graph/query/index.ts"
import { turn } from "#extension/shared/slices.ts"
import { inksAt, type Inks } from "./inks.ts"
import { drawPointed, Labels } from "./labels.ts"
import { linesFrom, writeLines, type Line } from "./lines.ts"
import { placed } from "./placed.ts"
import { SignProgram, type Placed } from "./sign-program.ts"

/** What is shown of the map. */
export interface Shown {
  /** Nodes that are there at all; null for every one. */
  there: ReadonlySet<string> | null
  /** Nodes that were looked for and stand out; null where nothing is looked for. */
  found: ReadonlySet<string> | null
  /** The node whose card is open; "" for none. */
  at: string
}

export interface Drawing {
  show(shown: Shown): void
  /** Brings a node into the middle, near enough to read its neighbours' names. */
  goTo(id: string): void
  /** Nearer (above 1) or farther (below 1). */
  zoom(times: number): void
  /** By parts of the width and height. */
  pan(right: number, down: number): void
  whole(): void
  /** Takes the colours of the theme that has come into force. */
  recolour(): void
  stop(): void
}

interface Options {
  places: readonly number[]
  /** What the first picture shows. */
  shown: Shown
  nameOf(id: string): string
  onPick(id: string): void
  onPoint(id: string): void
}

/** Where a node that one goes to is seen from. */
const NEAR = 0.35
/** From this width on, in CSS pixels, signs have their full size. */
const ROOMY = 700
/** After the last letter, in ms. */
const PAUSE = 300
/** Names of neighbours that are always written. */
const NAMED = 16

/**
 * Draws the graph into an element, which must have a size. Starting the graphics and drawing are
 * tasks of their own, and the nodes are made ready in slices: typing beside it goes on.
 */
export async function draw(
  element: HTMLElement,
  graph: OpenGraph,
  options: Options,
): Promise<Drawing> {
  const { places, nameOf, onPick, onPoint } = options
  let inks: Inks = inksAt(element)
  let { shown } = options
  let pointed = ""
  let lines: readonly Line[] = []
  let near: ReadonlySet<string> = new Set()
  let fitting: ReturnType<typeof setTimeout> | undefined
  const still = matchMedia("(prefers-reduced-motion: reduce)")
  // In a narrow window continents would be one lump.
  const scale = Math.min(1, Math.max(0.45, element.clientWidth / ROOMY))
  const drawn = await placed(graph, { places, nameOf, scale })
  const labels = new Labels()
  const isNear = (id: string) => id === pointed || id === shown.at || near.has(id)
  const sigma = new Sigma<Placed>(new DirectedGraph<Placed>(), element, {
    defaultNodeType: "sign",
    nodeProgramClasses: { sign: SignProgram },
    nodeHoverProgramClasses: { sign: SignProgram },
    labelFont: getComputedStyle(element).fontFamily,
    labelSize: 12,
    labelRenderedSizeThreshold: 5.5 * scale,
    labelGridCellSize: 70,
    zIndex: true,
    minCameraRatio: 0.01,
    maxCameraRatio: 1.6,
    defaultDrawNodeLabel: (context, data) => labels.add(context, data),
    defaultDrawNodeHover: (context, data) => drawPointed(context, data, inks),
    nodeReducer(id, data) {
      if (shown.there !== null && !shown.there.has(id)) return { ...data, hidden: true }
      const stands = near.size > 0 ? isNear(id) : (shown.found?.has(id) ?? true)
      const focus = near.size > 0 ? isNear(id) : shown.found !== null && stands
      return {
        ...data,
        label: stands ? data.label : null,
        color: stands ? inks[data.family] : inks.faint[data.family],
        zIndex: focus ? 1 : 0,
        forceLabel:
          id === shown.at || (focus && (near.size > 0 ? near.size : shown.found!.size) <= NAMED),
        highlighted: id === shown.at,
      }
    },
  })
  const under = sigma.getCanvases()["edgeLabels"]!.getContext("2d")!
  sigma.on("afterRender", () => {
    writeLines(under, sigma, lines, inks)
    labels.write(inks)
  })
  const camera = sigma.getCamera()
  const move = (to: Partial<CameraState>) => {
    if (still.matches) camera.setState(to)
    else void camera.animate(to, { duration: 300 })
  }
  /** From where all of some nodes are in sight. */
  const around = (ids: ReadonlySet<string>) => {
    const all = [...ids].flatMap((id) => sigma.getNodeDisplayData(id) ?? [])
    const [left, right] = extent(all.map(({ x }) => x))
    const [low, high] = extent(all.map(({ y }) => y))
    const ratio = Math.min(1, Math.max(0.15, 1.3 * Math.max(right - left, high - low)))
    return { x: (left + right) / 2, y: (low + high) / 2, ratio }
  }
  const look = () => {
    const start = pointed === "" ? shown.at : pointed
    // Twelve thousand lines would say nothing: those of one node say what it is linked to.
    lines = start === "" ? [] : linesFrom(graph, start)
    near = new Set(start === "" ? [] : [start, ...lines.map(({ to }) => to)])
  }
  const refresh = () => {
    look()
    sigma.refresh()
  }
  const point = (id: string) => {
    pointed = id
    element.style.cursor = id === "" ? "grab" : "pointer"
    onPoint(id)
    refresh()
  }
  // The library follows the window only; beside an opened card there is less room.
  const resized = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions()
    if (width === element.offsetWidth && height === element.offsetHeight) return
    sigma.resize()
    sigma.refresh()
  })
  resized.observe(element)
  sigma.on("enterNode", ({ node }) => point(node))
  sigma.on("leaveNode", () => point(""))
  sigma.on("clickNode", ({ node }) => onPick(node))

  await turn()
  look()
  sigma.setGraph(drawn)

  return {
    show(next) {
      if (next === shown) return
      const { found } = shown
      shown = next
      if (next.found === found) return refresh()
      clearTimeout(fitting)
      // Not at every letter: all signs are drawn anew, and the map moves, once one pauses.
      fitting = setTimeout(() => {
        refresh()
        if (next.found !== null && next.found.size > 0) move(around(next.found))
      }, PAUSE)
      return undefined
    },
    goTo(id) {
      clearTimeout(fitting)
      const data = sigma.getNodeDisplayData(id)
      if (data !== undefined) move({ x: data.x, y: data.y, ratio: Math.min(camera.ratio, NEAR) })
    },
    zoom: (times) => move({ ratio: camera.getBoundedRatio(camera.ratio / times) }),
    pan: (right, down) =>
      move({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio }),
    whole: () => move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    recolour() {
      inks = inksAt(element)
      refresh()
    },
    stop() {
      clearTimeout(fitting)
      resized.disconnect()
      const canvases = Object.values(sigma.getCanvases())
      sigma.kill()
      // Browsers allow few drawings at once, and do not take one back by themselves.
      for (const canvas of canvases)
        (canvas.getContext("webgl2") ?? canvas.getContext("webgl"))
          ?.getExtension("WEBGL_lose_context")
          ?.loseContext()
    },
  }
}

function extent(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)]
}
