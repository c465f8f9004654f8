import { createInterface } from "node:readline"
import type { Readable, Writable } from "node:stream"
import { readText, type Reader } from "#graph/read/index.ts"
import { Fault } from "../lib/fault.ts"

interface Task {
  id: string | number
  text: string
  lang: string | undefined
  title: string | undefined
  url: string | undefined
}

/** An address given where the title is asked for, as many have no title at hand. */
const ADDRESS = /^[a-z][a-z+.-]*:\/\/\S+$/i

/**
 * Reads `{"id","text","lang"?,"pageHint"?,"url"?}` lines and writes `{"id","refs"}` lines, one process
 * for all; offsets are UTF-16 code units of `text`, `pageHint` is the page's title, `url` its address.
 * @throws Fault at the first line that is no such object; the lines before it are answered
 */
export async function annotateLines(
  input: Readable,
  output: Writable,
  reader: Reader,
): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === "") continue
    const { id, text, ...hints } = taskOf(line, number)
    const refs = readText(reader, text, hints).map(({ start, end, targets, confidence, why }) => ({
      start,
      end,
      targets,
      confidence,
      why,
    }))
    if (!output.write(`${JSON.stringify({ id, refs })}\n`))
      await new Promise((done) => output.once("drain", done))
  }
}

function taskOf(line: string, number: number): Task {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Fault(
      `Line ${number} of the input is not valid JSON; write one object {"id","text"} a line.`,
    )
  }
  const { id, text, lang, pageHint, url } = (value ?? {}) as Record<string, unknown>
  if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string")
    throw new Fault(
      `Line ${number} of the input has no "id" and "text"; write one object {"id","text"} a line.`,
    )
  const title = asText(pageHint)
  const address = asText(url) ?? (ADDRESS.test(title ?? "") ? title : undefined)
  return { id, text, lang: asText(lang), title, url: address }
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined
}
