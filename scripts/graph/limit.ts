import { Fault } from "../lib/fault.ts"

/** The value of `--limit`. */
export function limitOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new Fault(`--limit is "${text}"; give a whole number from 1.`)
}
