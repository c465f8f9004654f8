import { readFileSync } from "node:fs"
import { readText } from "#graph/read/index.ts"
import { loadReader } from "./lib/reader.ts"
const r = loadReader()
for (const f of process.argv.slice(2)) {
  const t = readFileSync(f, "utf8")
  const refs = readText(r, t, {}).filter((x) => x.instrument.includes("/"))
  console.log("##", f, t.length, refs.length)
  for (const x of refs)
    console.log(
      (x.sure ? "  " : "? ") +
        t.slice(Math.max(0, x.start - 40), x.start).replace(/\s+/g, " ") +
        "⟦" +
        t.slice(x.start, x.end).replace(/\s+/g, " ") +
        "⟧" +
        t.slice(x.end, x.end + 45).replace(/\s+/g, " ") +
        " → " +
        x.targets.join(",").slice(0, 70) +
        " " +
        x.why.join(" "),
    )
}
