import type { Annotation } from "#graph/model/annotation.ts"
import { readAll, write, type Changes } from "./database.ts"
import { moved, unseen, type Collection, type Entry, type Removal } from "./model.ts"

/** Everything that is kept, as the panel shows it. */
export interface Kept {
  collections: readonly Collection[]
  /** Of all collections, in the order of their places. */
  entries: readonly Entry[]
  /** Why the last change is not on disk yet; the panel holds it until it is written or closed. */
  fault: "full" | "failed" | null
  /** The last removal that can be taken back. */
  removed: Removal | null
}

let kept: Kept = { collections: [], entries: [], fault: null, removed: null }
let loaded: Promise<void> | undefined
/** What could not be written yet, oldest first. */
let waiting: Changes[] = []
/** What was taken out since the panel opened, oldest first. */
let removals: readonly Removal[] = []
const listeners = new Set<() => void>()
/** Panels of other windows show the same collections. */
const others = new BroadcastChannel("glossator-collections")
others.addEventListener("message", () => void reload())

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function current(): Kept {
  return kept
}

/** Reads what is on disk, once. @throws where the browser refuses its database */
export function load(): Promise<void> {
  loaded ??= reload()
  loaded.catch(() => (loaded = undefined))
  return loaded
}

async function reload(): Promise<void> {
  if (waiting.length > 0) return
  show(await readAll())
}

/** Adds what is not there yet to a collection. @returns what was added */
export async function keep(
  annotations: readonly Annotation[],
  collection: string,
): Promise<Entry[]> {
  await load()
  const there = entriesOf(collection)
  const now = new Date().toISOString()
  let position = (there.at(-1)?.position ?? 0) + 1
  const entries = unseen(annotations, there).map((each): Entry => ({
    ...each,
    savedAt: each.savedAt ?? now,
    id: crypto.randomUUID(),
    collection,
    position: position++,
  }))
  await change({ entries })
  // The browser may clear what it does not hold to be lasting when the disk runs full.
  void navigator.storage?.persist?.()
  return entries
}

/** Takes out what was just put in. */
export async function letGo(entries: readonly Entry[]): Promise<void> {
  const ids = new Set(entries.map(({ id }) => id))
  // As they are now: a note may have come with them meanwhile.
  await takeOut({ entries: kept.entries.filter(({ id }) => ids.has(id)) })
}

/** A new collection; without a name it is called by its number until it gets one. */
export async function addCollection(name = ""): Promise<Collection> {
  await load()
  const number = 1 + Math.max(0, ...kept.collections.map((each) => each.number ?? 1))
  const collection = {
    id: crypto.randomUUID(),
    name,
    number,
    createdAt: new Date().toISOString(),
  }
  await change({ collections: [collection] })
  return collection
}

export async function rename(collection: Collection, name: string): Promise<void> {
  await change({ collections: [{ ...collection, name }] })
}

/** Changes the note or tags of an entry. */
export async function amend(entry: Entry, fields: Pick<Entry, "note" | "tags">): Promise<void> {
  await change({ entries: [{ ...entry, ...fields }] })
}

export async function move(entry: Entry, by: -1 | 1): Promise<void> {
  await change({ entries: moved(entriesOf(entry.collection), entry.id, by) })
}

export async function remove(entry: Entry): Promise<void> {
  await takeOut({ entries: [entry] })
}

export async function removeCollection(collection: Collection): Promise<void> {
  await takeOut({ collection, entries: entriesOf(collection.id) })
}

async function takeOut(removal: Removal): Promise<void> {
  removals = [...removals, removal]
  const { collection, entries } = removal
  await change({
    withoutCollections: collection === undefined ? [] : [collection.id],
    withoutEntries: entries.map(({ id }) => id),
  })
}

/** Takes the last removal back; the one before it is the last then. */
export async function undo(): Promise<void> {
  const back = removals.at(-1)
  removals = removals.slice(0, -1)
  if (back === undefined) return
  const { collection, entries } = back
  await change({ collections: collection === undefined ? [] : [collection], entries })
}

/** Offers no way back any longer. */
export function forgetRemovals(): void {
  removals = []
  show({})
}

/** Writes what could not be written before. */
export async function tryAgain(): Promise<void> {
  await flush()
}

export function entriesOf(collection: string): Entry[] {
  return kept.entries.filter((entry) => entry.collection === collection)
}

/** Shows a change at once, then writes it; what cannot be written waits, and the panel says so. */
async function change(changes: Changes): Promise<void> {
  show(applied(kept, changes))
  waiting.push(changes)
  await flush()
}

let flushing: Promise<void> = Promise.resolve()

/** One after the other: a later change must not overtake one that waits. */
function flush(): Promise<void> {
  flushing = flushing.then(async () => {
    while (waiting.length > 0) {
      try {
        await write(waiting[0]!)
        waiting = waiting.slice(1)
      } catch (error) {
        show({ fault: isFull(error) ? "full" : "failed" })
        return
      }
    }
    show({ fault: null })
    // A channel has no target origin: only our own pages are on it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    others.postMessage("changed")
  })
  return flushing
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError"
}

function show(part: Partial<Kept>): void {
  kept = { ...kept, ...part, removed: removals.at(-1) ?? null }
  for (const listener of listeners) listener()
}

function applied(to: Kept, changes: Changes): Pick<Kept, "collections" | "entries"> {
  const { collections, entries, withoutCollections, withoutEntries } = changes
  return {
    collections: merged(to.collections, collections, withoutCollections).sort((a, b) =>
      a.createdAt.localeCompare(b.createdAt),
    ),
    entries: merged(to.entries, entries, withoutEntries).sort((a, b) => a.position - b.position),
  }
}

function merged<T extends { id: string }>(
  before: readonly T[],
  put: readonly T[] = [],
  without: readonly string[] = [],
): T[] {
  const byId = new Map(before.map((each) => [each.id, each]))
  for (const each of put) byId.set(each.id, each)
  for (const id of without) byId.delete(id)
  return [...byId.values()]
}
