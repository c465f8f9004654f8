import { type KnownPlace, sameKnownPlace } from "../law/known-place.ts"
import type { Place } from "../law/place.ts"
import { Context } from "../resolve/context.ts"
import { type Known, sameKnown } from "../resolve/known.ts"
import type { Hints } from "../types.ts"
import type { Tools } from "./fold.ts"
import type { About } from "./survey.ts"

/** What is known after a block: all that the blocks that follow depend on. Never changed once taken. */
export interface State {
  readonly known: Known
  readonly place: KnownPlace
}

/** What is carried from block to block: of treaties, and of the country whose laws are meant. */
export class Memory {
  readonly context: Context
  readonly place: Place

  constructor({ instruments, national }: Tools, hints: Hints, about: About) {
    this.context = new Context(instruments, about, hints.pin ?? null)
    this.place = national.place(hints)
  }

  save(): State {
    return { known: this.context.save(), place: this.place.save() }
  }

  load({ known, place }: State): void {
    this.context.load(known)
    this.place.load(place)
  }
}

export function sameState(a: State, b: State): boolean {
  return a === b || (sameKnown(a.known, b.known) && sameKnownPlace(a.place, b.place))
}
