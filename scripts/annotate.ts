/** `annotate`: the references of a file, or of many texts given as JSON lines. */
import { parseArgs } from "node:util"
import { annotateFile } from "./annotate/file.ts"
import { annotateLines } from "./annotate/lines.ts"
import { Fault, run } from "./lib/fault.ts"
import { loadReader } from "./lib/reader.ts"

const USAGE =
  "Usage: npm run --silent annotate -- FILE, or -- --jsonl with one JSON object a line on standard input."

async function annotate(): Promise<void> {
  const { files, jsonl } = commandLine()
  if (jsonl) return annotateLines(process.stdin, process.stdout, loadReader())
  const [file] = files
  if (file === undefined || files.length > 1) throw new Fault(USAGE)
  console.log(JSON.stringify(await annotateFile(file, loadReader()), null, 1))
}

function commandLine(): { files: string[]; jsonl: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { jsonl: { type: "boolean", default: false } },
    })
    return { files: positionals, jsonl: values.jsonl }
  } catch (error) {
    throw new Fault(`${(error as Error).message.split(".")[0]}. ${USAGE}`)
  }
}

await run(annotate)
