import { storage } from "@wxt-dev/storage"
import type { Focus } from "./messages.ts"

/** The last click on a mark, by window: survives a background worker that is put to sleep. */
export const focusByWindow = storage.defineItem<Record<number, Focus>>("session:focus", {
  fallback: {},
})

/** Interface language; null follows the browser. */
export const interfaceLanguage = storage.defineItem<"en" | "fr" | null>("local:language", {
  fallback: null,
})
