/**
 * Identifiers: what they look like and how to take them apart. Strings on purpose: they are
 * stable, readable in an export and safe in an address.
 */

/** What the form of an id says about the thing it names. */
export type IdForm =
  | "instrument"
  | "provision"
  | "country"
  | "law"
  | "law-provision"
  | "guidance-note"
  | "prefixed"

/** Prefixes of things that are neither treaty nor national law: `case/echr-ku-v-finland`. */
const PREFIXES = new Set(["case", "doc", "event", "org", "project", "rec", "src", "stat"])

const SLUG = /^[a-z0-9][a-z0-9.-]*$/
const COUNTRY = /^[a-z]{2}$/
const PATH = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/

/** The form of an id, or null where it is no id of ours. */
export function formOf(id: string): IdForm | null {
  const colon = id.indexOf(":")
  const head = colon < 0 ? id : id.slice(0, colon)
  if (colon >= 0 && !PATH.test(id.slice(colon + 1))) return null
  const slash = head.indexOf("/")
  if (slash < 0) {
    if (!SLUG.test(head)) return null
    if (colon >= 0) return "provision"
    return COUNTRY.test(head) ? "country" : "instrument"
  }
  const prefix = head.slice(0, slash)
  const slug = head.slice(slash + 1)
  if (!SLUG.test(slug)) return null
  // "gn" is also Guinea: a guidance note has a bare number, a law's slug never does.
  if (prefix === "gn" && /^\d+$/.test(slug)) return colon < 0 ? "guidance-note" : null
  if (PREFIXES.has(prefix)) return colon < 0 ? "prefixed" : null
  if (!COUNTRY.test(prefix)) return null
  return colon >= 0 ? "law-provision" : "law"
}

/** `ets185:18.1.b` → `ets185`; `fr/code-penal:323-1` → `fr/code-penal`; anything else is itself. */
export function workOf(id: string): string {
  const colon = id.indexOf(":")
  return colon < 0 ? id : id.slice(0, colon)
}

/** `ets185:18.1.b` → `18.1.b`; empty where the id names a whole work. */
export function pathOf(id: string): string {
  const colon = id.indexOf(":")
  return colon < 0 ? "" : id.slice(colon + 1)
}

/** `ets185:18.1.b` → `ets185:18.1` → `ets185:18` → `ets185` → null. */
export function parentOf(id: string): string | null {
  const colon = id.indexOf(":")
  if (colon < 0) return null
  const dot = id.lastIndexOf(".")
  return dot > colon ? id.slice(0, dot) : id.slice(0, colon)
}

/** `ets185:18.1.b` → `ets185:18`; the id of a whole work is itself. */
export function articleOf(id: string): string {
  const colon = id.indexOf(":")
  if (colon < 0) return id
  const dot = id.indexOf(".", colon)
  return dot < 0 ? id : id.slice(0, dot)
}

/** `fr/code-penal:323-1` → `fr`; null for what belongs to no country. */
export function countryOf(id: string): string | null {
  const form = formOf(id)
  if (form === "country") return id
  return form === "law" || form === "law-provision" ? id.slice(0, 2) : null
}

/** Joins a work and a path: `("ets185", "18.1.b")` → `ets185:18.1.b`. */
export function provisionId(work: string, path: string): string {
  return path === "" ? work : `${work}:${path}`
}

/**
 * Reading order of ids: numbers by value, everything else by code unit, a parent before its
 * children. `ets185:2` < `ets185:2.1` < `ets185:10`.
 */
export function compareIds(a: string, b: string): number {
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const na = digitsAt(a, i)
    const nb = digitsAt(b, j)
    if (na > 0 && nb > 0) {
      const d = Number(a.slice(i, i + na)) - Number(b.slice(j, j + nb))
      if (d !== 0) return d
      if (na !== nb) return na - nb
      i += na
      j += nb
      continue
    }
    const d = a.charCodeAt(i) - b.charCodeAt(j)
    if (d !== 0) return d
    i += 1
    j += 1
  }
  return a.length - i - (b.length - j)
}

function digitsAt(text: string, at: number): number {
  let end = at
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1
  return end - at
}
