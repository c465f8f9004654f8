import { readFileSync, statSync } from "node:fs"
import { basename, extname } from "node:path"
import { Fault } from "../lib/fault.ts"
import { serve, type Served } from "./serve.ts"
import { wrap } from "./wrap.ts"

const SAMPLE = new URL("sample.html", import.meta.url)

/** A document on an address, and what to call it. */
export interface OpenDocument extends Served {
  name: string
}

/**
 * The page for what the user named: nothing (the sample page), an http(s) address, an HTML file or
 * a text file.
 */
export async function openDocument(name: string | undefined): Promise<OpenDocument> {
  if (name === undefined) {
    return { name: "the sample page", ...(await serve(readFileSync(SAMPLE, "utf8"))) }
  }
  if (/^https?:\/\//i.test(name)) {
    if (!URL.canParse(name)) throw new Fault(`${name} is not a complete web address.`)
    return { name, url: name, close: () => undefined }
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
    throw new Fault(`${name} is no http or https address; give one of these, or a file.`)
  }
  return { name, ...(await serve(pageOf(name))) }
}

function pageOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new Fault(`There is no file ${file}; give the path of a text or HTML file.`)
  if (!stat.isFile())
    throw new Fault(`${file} is not a file; give the path of a text or HTML file.`)
  const bytes = readFileSync(file)
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") {
    throw new Fault(
      `${file} is a PDF, which Glossator does not read yet; give a text or HTML file.`,
    )
  }
  let text: string
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new Fault(`${file} is not text in UTF-8; save it as UTF-8 and try again.`)
  }
  if (text.trim() === "") throw new Fault(`${file} has no text in it; there is nothing to read.`)
  return /^\.x?html?$/i.test(extname(file)) ? text : wrap(text, basename(file))
}
