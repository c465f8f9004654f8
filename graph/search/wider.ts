/**
 * The wider numbers a number stands under, nearest first: "18.1.b" → "18.1", "18";
 * "323-1" → "323"; "202a" → "202".
 */
export function widerNumbers(number: string): string[] {
  const wider: string[] = []
  let rest = number
  for (;;) {
    const cut = rest.search(/[.\-/][^.\-/]*$/)
    const shorter = cut >= 0 ? rest.slice(0, cut) : (/^(\d+)[a-z]+$/i.exec(rest)?.[1] ?? "")
    if (shorter === "" || !/\d/.test(shorter)) return wider
    wider.push(shorter)
    rest = shorter
  }
}
