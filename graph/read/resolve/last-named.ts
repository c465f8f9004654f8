/** The treaties named last, one for a head noun. Never changed once made. */
export interface LastNamed {
  readonly noun: string
  /** null: one that we do not know. */
  readonly id: string | null
  readonly next: LastNamed | null
}

/** A treaty may be called a convention and a convention a treaty. */
export function nounOf(type: string): string {
  return type === "treaty" ? "convention" : type
}

/** The one with a head noun, or null. */
export function lastOf(list: LastNamed | null, noun: string): LastNamed | null {
  let one = list
  while (one !== null && one.noun !== noun) one = one.next
  return one
}

/** The same, but for a head noun. */
export function withLast(list: LastNamed | null, noun: string, id: string | null): LastNamed {
  return { noun, id, next: without(list, noun) }
}

function without(list: LastNamed | null, noun: string): LastNamed | null {
  if (list === null) return null
  return list.noun === noun ? list.next : { ...list, next: without(list.next, noun) }
}

/** Whether both hold the same, in any order. */
export function sameLast(a: LastNamed | null, b: LastNamed | null): boolean {
  if (a === b) return true
  let more = 0
  for (let one = a; one !== null; one = one.next) {
    if (lastOf(b, one.noun)?.id !== one.id) return false
    more += 1
  }
  for (let one = b; one !== null; one = one.next) more -= 1
  return more === 0
}
