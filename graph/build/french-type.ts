import { walkLocalised } from "./checks/walk.ts"

const NO_BREAK = "\u00A0"

/**
 * A French text as it is set in print: a curly apostrophe, a no-break space before ; : ? ! » and
 * after «. Set again, it stays the same. A name such as "Yahoo!" keeps its sign.
 */
export function setFrench(text: string): string {
  return text
    .replaceAll("'", "’")
    .replace(/«\s*/g, `«${NO_BREAK}`)
    .replace(/\s*([;?»]|:(?=\s|$))/g, `${NO_BREAK}$1`)
    .replace(/\s+!/g, `${NO_BREAK}!`)
}

/** The same content with every French text set so; addresses stay as they are. */
export function inFrenchType<T extends object>(value: T): T {
  const copy = structuredClone(value)
  walkLocalised(copy, (texts) => {
    if (texts["fr"] !== undefined) texts["fr"] = setFrench(texts["fr"])
  })
  return copy
}
