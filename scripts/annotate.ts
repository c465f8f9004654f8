/** `annotate`: the references of a file, or of many texts given as JSON lines. */
import { parseArgs } from "node:util"
import { annotateFile } from "./annotate/file.ts"
import { annotateLines } from "./annotate/lines.ts"
import { Fault, run } from "./lib/fault.ts"
import { loadReader } from "./lib/reader.ts"

const USAGE =
  "Usage: npm run --silent annotate -- FILE [--url ADDRESS], or -- --jsonl with one JSON object a line on standard input."

async function annotate(): Promise<void> {
  const { files, jsonl, url } = commandLine()
  if (jsonl) return annotateLines(process.stdin, process.stdout, loadReader())
  const [file] = files
  if (file === undefined || files.length > 1) throw new Fault(USAGE)
  console.log(JSON.stringify(await annotateFile(file, loadReader(), url), null, 1))
}

function commandLine(): { files: string[]; jsonl: boolean; url: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { jsonl: { type: "boolean", default: false }, url: { type: "string" } },
    })
    return { files: positionals, jsonl: values.jsonl, url: values.url }
  } catch (error) {
    throw new Fault(`${(error as Error).message.split(".")[0]}. ${USAGE}`)
  }
}

await run(annotate)
