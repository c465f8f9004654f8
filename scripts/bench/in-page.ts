import { fileURLToPath } from "node:url"
import { build } from "vite"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

/** A script of `test/perf` with all that it needs, built like the extension's own. */
export async function inPage(name: "page" | "worker"): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: ROOT,
    build: {
      write: false,
      lib: { entry: `${ROOT}/test/perf/${name}.ts`, formats: ["iife"], name: "bench" },
    },
  })
  const [output] = [result].flat() as { output: { type: string; code?: string }[] }[]
  return output!.output.find(({ type }) => type === "chunk")!.code!
}
