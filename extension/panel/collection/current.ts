import { storage } from "@wxt-dev/storage"

/** The collection that was open last: what is kept from elsewhere goes there. */
export const openCollection = storage.defineItem<string | null>("local:collection", {
  fallback: null,
})
