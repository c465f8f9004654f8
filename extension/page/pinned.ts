import { pinAt } from "#extension/shared/site.ts"

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ pins?: Record<string, string> }> } }
}

/** Whether the user has said what bare articles mean here. Asks the storage alone: nothing wakes up. */
export async function isPinnedHere(): Promise<boolean> {
  const { pins = {} } = await chrome.storage.local.get("pins").catch(() => ({ pins: {} }))
  // A frame does not know the address of its page; the background does.
  if (window.top !== window) return Object.keys(pins).length > 0
  return pinAt(pins, location.href) !== null
}
