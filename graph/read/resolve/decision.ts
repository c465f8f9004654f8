import type { Why } from "../types.ts"

export interface Decision {
  id: string
  why: Why[]
  /** Other treaties that may be meant as well. */
  rivals?: readonly string[]
}
