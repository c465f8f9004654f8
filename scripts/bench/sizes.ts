import { existsSync, statSync } from "node:fs"
import { builtFolder } from "../build.ts"
import type { Bench } from "./figure.ts"

/** What pages load, from the built extension. */
export const sizes: Bench = {
  name: "sizes",
  *run() {
    for (const [file, what] of [
      ["gate.js", "in every page"],
      ["names.js", "in pages with something like an article"],
      ["reader.js", "in pages with references"],
      ["card.js", "where somebody moves about in them"],
      ["background.js", "once for all pages"],
      ["reader.json", "once for all pages: the reader's data"],
    ] as const) {
      const path = `${builtFolder("chrome")}/${file}`
      if (existsSync(path))
        yield { figure: `size of ${file}, ${what}`, value: statSync(path).size, unit: "bytes" }
    }
  },
}
