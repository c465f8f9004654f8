import { useEffect, useState } from "react"
import { followPage } from "./follow-page.ts"
import type { PageState } from "./page-state.ts"

/** The page beside the panel, as it changes. */
export function usePage(): PageState {
  const [state, setState] = useState<PageState>({ status: "asking" })
  useEffect(() => followPage(setState), [])
  return state
}
