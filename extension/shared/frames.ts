import type { PageModel, PageStatus } from "./messages.ts"

/** The model of one frame of a tab. */
export interface FrameModel {
  /** Number of the frame, as the browser gives it; 0 for the page itself. */
  frame: number
  model: PageModel
}

/** What a tab as a whole is said to do, where its frames differ: the first of these that one does. */
const LOUDEST: readonly PageStatus[] = ["reading", "done", "large", "off", "idle"]

/** One model of all frames: the page itself first, the references numbered through. */
export function joinFrames(frames: readonly FrameModel[]): PageModel | undefined {
  const sorted = frames.toSorted((a, b) => a.frame - b.frame)
  const [first] = sorted
  if (first === undefined) return undefined
  const references = sorted.flatMap(({ frame, model }) =>
    model.references.map((reference) => ({ ...reference, place: { ...reference.place, frame } })),
  )
  const fault = sorted.find(({ model }) => model.fault !== undefined)?.model.fault
  return {
    ...first.model,
    status: LOUDEST.find((status) => sorted.some(({ model }) => model.status === status)) ?? "idle",
    // A frame that is read again makes a new list of the whole.
    revision: sorted.reduce((sum, { model }) => sum + model.revision, 0),
    references: references.map((reference, index) => ({ ...reference, index })),
    ...(fault === undefined ? {} : { fault }),
  }
}
