import { RemoteReader } from "#extension/page/remote.ts"

/** Has the background make the reader, by reading nothing: that takes a moment and needs no file. */
export function wakeReader(): void {
  const nothing = { hints: {}, blocks: [], before: null, head: 0, tail: 0, seen: 0 }
  new RemoteReader().read(nothing, () => undefined).catch(() => undefined)
}
