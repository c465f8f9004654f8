import type { Messages } from "#extension/shared/messages.ts"

/**
 * The page's end of `shared/messages.ts`, in the same form as the messaging library that panel and
 * background use, at a twentieth of its size: this is loaded into every page.
 */
type Data<K extends keyof Messages> = Parameters<Messages[K]>[0]
type Answer<K extends keyof Messages> = ReturnType<Messages[K]>

interface Runtime {
  id?: string
  sendMessage(packet: object): Promise<{ res?: unknown; err?: { message: string } } | undefined>
}
declare const chrome: { runtime?: Runtime }

/** Sends a message to the background. Rejects where nobody answers, as after an update. */
export async function tell<K extends keyof Messages>(
  type: K,
  ...[data]: Data<K> extends undefined ? [] : [Data<K>]
): Promise<Answer<K>> {
  const reply = await chrome.runtime!.sendMessage({ id: 0, type, data, timestamp: Date.now() })
  if (!reply || reply.err) throw new Error(reply?.err?.message ?? `${type}: no answer`)
  return reply.res as Answer<K>
}

/** Whether the extension that put us here still runs: after an update, old scripts are left alone. */
export function isOrphan(): boolean {
  return chrome.runtime?.id === undefined
}
