/**
 * First day of a date that may be a year, a month, a day or a span ("2014-12-02/2014-12-03",
 * "2011/.."), as an ISO day: texts that compare as dates do.
 */
export function startOf(date: string): string {
  const [from = date] = date.split("/")
  return from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from
}

/** Last day it may mean; "9999-12-31" where the end is open. */
export function endOf(date: string): string {
  const to = date.split("/").at(-1)!
  if (to === "..") return "9999-12-31"
  if (to.length === 4) return `${to}-12-31`
  // No month ends later than the 31st, and no date of another month comes before it in between.
  return to.length === 7 ? `${to}-31` : to
}

/** Whole days from one date to another, negative where the other is earlier; the first day counts. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(startOf(to)) - Date.parse(startOf(from))) / 86_400_000)
}
