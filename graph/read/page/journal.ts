import type { Place } from "../law/place.ts"
import type { Context } from "../resolve/context.ts"
import type { OnePage } from "../resolve/one-page.ts"
import type { Memory } from "./memory.ts"

/** Names of the methods of `T`, but for some. */
type Methods<T, Others extends keyof T> = Exclude<
  { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T],
  Others
>

/**
 * What a method is about, and how: it "asks", "tells" what may be told again in vain, "sets" what
 * replaces what was set before, or "counts". Methods about different things do not touch each other.
 */
type Manner = readonly [about: string, how: "asks" | "tells" | "sets" | "counts"]

/**
 * A new method has its line here, and takes one argument at most; or it is named as one that neither
 * asks nor tells anything of other blocks.
 */
const OF_CONTEXT: Record<
  Methods<Context, keyof OnePage | "save" | "load" | "enter" | "distract">,
  Manner
> = {
  attend: ["focus", "sets"],
  define: ["names", "tells"],
  isAfterAnother: ["names", "asks"],
  isMixed: ["strange", "asks"],
  isNamed: ["names", "asks"],
  isOfAnother: ["names", "asks"],
  isUnderOther: ["heading", "asks"],
  lastArticle: ["article", "asks"],
  meetStrange: ["strange", "counts"],
  name: ["names", "tells"],
  namedLast: ["names", "asks"],
  nameOther: ["names", "tells"],
  noun: ["names", "asks"],
  ownArticle: ["own article", "asks"],
  rememberArticle: ["article", "sets"],
  section: ["focus", "asks"],
  standUnder: ["own article", "sets"],
  standUnderOther: ["heading", "sets"],
  supports: ["names", "asks"],
}

const OF_PLACE: Record<
  Methods<Place, "save" | "load" | "enter" | "isBefore" | "isOfOtherAct">,
  Manner
> = {
  cite: ["laws", "tells"],
  cited: ["laws", "asks"],
  define: ["terms", "tells"],
  defined: ["terms", "asks"],
  inSection: ["section", "asks"],
  name: ["named", "tells"],
  namedWith: ["named", "asks"],
  meet: ["countries", "counts"],
  neighbour: ["countries", "asks"],
  stand: ["section", "sets"],
}

type Act = (this: object, argument: unknown) => unknown

/** What was asked and told, three to an entry: the method, its argument, its answer. */
type Entries = readonly unknown[]

/** What a block asked of what was known before it, and what it told those that follow. */
export interface Acts {
  readonly context: Entries
  readonly place: Entries
}

/** Writes down what the reading of a block asks of a memory and tells it. */
export class Journal {
  private readonly context: Ledger
  private readonly place: Ledger

  constructor({ context, place }: Memory) {
    this.context = new Ledger(context, OF_CONTEXT)
    this.place = new Ledger(place, OF_PLACE)
  }

  /** What was written since this was last called. */
  take(): Acts {
    return { context: this.context.take(), place: this.place.take() }
  }
}

/**
 * Tells a memory what a block told, as long as it answers what the block asked as it did then.
 * @returns whether it did to the end; if not, the memory is left halfway
 */
export function repeat({ context, place }: Acts, memory: Memory): boolean {
  return again(context, memory.context) && again(place, memory.place)
}

const NONE: Entries = []

/** What is asked of and told to one thing. */
class Ledger {
  private entries: unknown[] = []
  /** By what it is about, where the last entry begins. */
  private last: Record<string, number> = {}

  constructor(thing: object, methods: Record<string, Manner>) {
    for (const [method, manner] of Object.entries(methods)) {
      const act = thing[method as never] as Act
      const kept = (argument: unknown): unknown => {
        const answer = act.call(thing, argument)
        this.write(act, argument, answer, manner)
        return answer
      }
      Object.defineProperty(thing, method, { value: kept })
    }
  }

  private write(act: Act, argument: unknown, answer: unknown, [about, how]: Manner): void {
    const { entries, last } = this
    const before = last[about]
    if (before !== undefined && how !== "counts" && entries[before] === act) {
      if (how === "sets") entries[before + 1] = argument
      if (how === "sets" || isSame(entries[before + 1], argument)) return
    }
    last[about] = entries.length
    entries.push(act, argument, answer)
  }

  take(): Entries {
    const { entries } = this
    if (entries.length === 0) return NONE
    this.entries = []
    this.last = {}
    return entries
  }
}

function again(entries: Entries, thing: object): boolean {
  for (let i = 0; i < entries.length; i += 3)
    if (!isSame((entries[i] as Act).call(thing, entries[i + 1]), entries[i + 2])) return false
  return true
}

/** Whether two values are the same, or have the same fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false
  for (const key in a) if (a[key as never] !== b[key as never]) return false
  return true
}
