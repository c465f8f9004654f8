import { openDB, type DBSchema, type IDBPDatabase } from "idb"
import type { Collection, Entry } from "./model.ts"

interface Schema extends DBSchema {
  collections: { key: string; value: Collection }
  entries: { key: string; value: Entry }
}

/** What one act of the reader changes: all of it is written, or nothing. */
export interface Changes {
  collections?: readonly Collection[]
  entries?: readonly Entry[]
  /** Ids of what goes. */
  withoutCollections?: readonly string[]
  withoutEntries?: readonly string[]
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

/** The browser's database on this machine; opened once. A later version upgrades it here, step by step. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("glossator", 1, {
    upgrade(db) {
      db.createObjectStore("collections", { keyPath: "id" })
      db.createObjectStore("entries", { keyPath: "id" })
    },
    // Another panel brings a newer version: let it, and open again at the next act.
    blocking: () => void close(),
    terminated: () => void (opened = undefined),
  })
  opened.catch(() => (opened = undefined))
  return opened
}

async function close(): Promise<void> {
  const db = await opened
  opened = undefined
  db?.close()
}

export async function readAll(): Promise<{ collections: Collection[]; entries: Entry[] }> {
  const db = await database()
  const transaction = db.transaction(["collections", "entries"])
  const [collections, entries] = await Promise.all([
    transaction.objectStore("collections").getAll(),
    transaction.objectStore("entries").getAll(),
  ])
  return {
    collections: collections.sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    entries: entries.sort((a, b) => a.position - b.position),
  }
}

/** @throws what the database throws, a full disk among it; then nothing has been written */
export async function write(changes: Changes): Promise<void> {
  const db = await database()
  const transaction = db.transaction(["collections", "entries"], "readwrite", {
    durability: "strict",
  })
  const collections = transaction.objectStore("collections")
  const entries = transaction.objectStore("entries")
  const requests = [
    ...(changes.collections ?? []).map((each) => collections.put(each)),
    ...(changes.entries ?? []).map((each) => entries.put(each)),
    ...(changes.withoutCollections ?? []).map((id) => collections.delete(id)),
    ...(changes.withoutEntries ?? []).map((id) => entries.delete(id)),
  ]
  // Sent along with the requests: a panel that is closed or reloaded right now must not undo them.
  transaction.commit()
  await Promise.all([...requests, transaction.done])
}
