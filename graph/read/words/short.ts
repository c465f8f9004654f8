import { DIGIT, LETTER, classOf } from "./chars.ts"

/** "CP", "c.p.", "Sv", "RL": so few letters that capitals must tell them from words. */
export function isShort(form: string): boolean {
  const only = letters(form)
  return only.length <= 6 && !/\s.*\s/.test(form) && !/\d{3}/.test(form)
}

/** Letters and digits of a form, as written but for accents. */
export function letters(form: string): string {
  let out = ""
  for (let i = 0; i < form.length; i += 1) {
    const kind = classOf(form.charCodeAt(i))
    if (kind === LETTER || kind === DIGIT) out += form[i]!
  }
  return isPlain(out) ? out : out.normalize("NFD").replace(/\p{M}/gu, "")
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 127) return false
  return true
}

/** "CP", "ЗЕК": an abbreviation. */
export function isAllCapitals(form: string): boolean {
  return form.length <= 4 && form === form.toUpperCase()
}
