/** Writes a path in the ways of a language: the other direction of the reader. */

const SLOT = /\{(\d?)([nlr])\}/g
const WHOLE: Record<string, (path: readonly string[]) => string> = {
  "{.}": (path) => path.join("."),
  "{()}": ([article, ...rest]) => `${article}${rest.map((step) => `(${step})`).join("")}`,
  "{( )}": ([article, ...rest]) => `${article}${rest.map((step) => ` (${step})`).join("")}`,
}
const KINDS: Record<string, RegExp> = { n: /^\d+$/, l: /^[a-z]$/, r: /^[ivx]+$/ }

/** A path in a style such as "paragraph {2n} of Article {1n}", or null where it has other steps. */
export function writePath(style: string, path: readonly string[]): string | null {
  for (const [sign, write] of Object.entries(WHOLE))
    if (style.includes(sign)) return style.replace(sign, () => write(path))
  let next = 0
  let fits = true
  const words = style.replaceAll(SLOT, (_, place: string, kind: string) => {
    const step = path[place === "" ? next : Number(place) - 1]
    next += 1
    if (step === undefined || !KINDS[kind]!.test(step)) fits = false
    return step ?? ""
  })
  return fits && next === path.length ? words : null
}

/** Numbers in a style such as "Articles {n}, {n} and {n}"; how many it takes is `slots`. */
export function writeNumbers(style: string, numbers: readonly number[]): string {
  let next = 0
  return style.replaceAll(SLOT, () => String(numbers[next++]))
}

export function slots(style: string): number {
  return style.match(SLOT)?.length ?? 0
}
