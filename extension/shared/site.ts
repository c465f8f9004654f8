import type { PinScope } from "./messages.ts"

/** The site of an address, for switches and pins: its host, or its scheme where it has none. */
export function siteOf(url: string): string {
  try {
    const { host, protocol } = new URL(url)
    return host === "" ? protocol : host
  } catch {
    return ""
  }
}

/** Under what name a pin for an address is kept. A page is itself whatever place in it is shown. */
export function pinKey(scope: PinScope, url: string): string {
  return scope === "site" ? `site ${siteOf(url)}` : `page ${url.split("#")[0]}`
}

/** The pin that holds at an address, and where from: the page's own before its site's. */
export function pinAt(
  pins: Readonly<Record<string, string>>,
  url: string,
): { scope: PinScope; instrument: string } | null {
  for (const scope of ["page", "site"] as const) {
    const instrument = pins[pinKey(scope, url)]
    if (instrument !== undefined) return { scope, instrument }
  }
  return null
}
