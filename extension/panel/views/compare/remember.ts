import { storage } from "@wxt-dev/storage"
import { hrefOf, parseRoute } from "../../route/index.ts"
import type { CompareRoute } from "./route.ts"

/** The last comparison, as its address: what one compares today one compares tomorrow. */
const last = storage.defineItem<string>("local:comparison", { fallback: "" })

export async function remembered(): Promise<CompareRoute | null> {
  const route = parseRoute(await last.getValue().catch(() => ""))
  return route.view === "compare" && route.provisions.length > 0 ? route : null
}

/** Keeps the choice; not which cell was open. */
export function remember(route: CompareRoute): void {
  // A full disk must not stop anybody from comparing.
  void last.setValue(hrefOf({ ...route, cell: "", at: "" })).catch(() => undefined)
}
