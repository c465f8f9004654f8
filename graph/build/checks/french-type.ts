import type { DataFault } from "../dataset.ts"
import { setFrench } from "../french-type.ts"
import type { DataFile } from "../parse.ts"
import { walkLocalised } from "./walk.ts"

/** French texts are set as in print, so that no sign begins a line of a card or a citation. */
export function checkFrenchType({ file, value }: DataFile): DataFault[] {
  const faults: DataFault[] = []
  walkLocalised(value, ({ fr }, path) => {
    if (fr === undefined || fr === setFrench(fr)) return
    const reason = fr.includes("'")
      ? `The apostrophe of "${wordWith("'", fr)}" is straight; write ’, or "npm run format" does.`
      : 'In French a no-break space stands before ; : ? ! » and after «; put it there, or "npm run format" does.'
    faults.push({ file, path: `${path}.fr`, reason })
  })
  return faults
}

function wordWith(sign: string, text: string): string {
  return text.split(/\s+/).find((word) => word.includes(sign)) ?? sign
}
