import { readFileSync } from "node:fs"
import { readSubset, SubsetError } from "#graph/export/index.ts"
import { Fault } from "../lib/fault.ts"
import { asJson, type Command } from "./command.ts"

export const check: Command = {
  name: "check",
  usage: "FILE",
  does: "says whether a file is a sound subset, and what it holds",
  options: {},
  run: ({ words }) => {
    const [file] = words
    if (file === undefined || words.length > 1) throw new Fault(`graph check needs one file name.`)
    const { nodes, edges, sources, selection } = read(file)
    return asJson({
      valid: true,
      nodes: nodes.length,
      edges: edges.length,
      sources: sources.length,
      selection,
    })
  },
}

function read(file: string) {
  const text = contentOf(file)
  try {
    return readSubset(text)
  } catch (error) {
    if (error instanceof SubsetError) throw new Fault(`${file}: ${error.message}`)
    throw error
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT"
    throw new Fault(`${file}: ${missing ? "there is no such file" : "the file cannot be read"}.`)
  }
}
