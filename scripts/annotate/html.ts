import { raised } from "#graph/read/words/raised.ts"
import { Parser } from "htmlparser2"
import type { DocumentKind, PlacedBlock } from "./source.ts"

const SKIPPED = new Set(["script", "style", "noscript", "template", "textarea", "select", "svg"])
const INLINE = new Set(
  "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr".split(
    " ",
  ),
)
const HEADING = /^h[1-6]$/

/** An HTML page; every block element is a block, offsets count in the blocks joined by a blank line. */
export const html: DocumentKind = {
  name: "html",
  accepts: (path, head) => /\.x?html?$/i.test(path) || /^\s*(<!doctype html|<html)/i.test(head),
  open: async (bytes) => {
    const blocks: PlacedBlock[] = []
    const langs: (string | undefined)[] = []
    let [title, current, heading, length, skipping, inTitle] = ["", "", false, 0, 0, false]
    let up = 0
    const flush = (): void => {
      if (current.trim() !== "") {
        blocks.push({ text: current, start: length, heading, lang: langs.at(-1) })
        length += current.length + 2
      }
      current = ""
      heading = false
    }
    const parser = new Parser({
      onopentag(name, attributes) {
        langs.push(attributes["lang"] ?? attributes["xml:lang"] ?? langs.at(-1))
        if (name === "title") inTitle = true
        if (SKIPPED.has(name)) skipping += 1
        if (name === "sup") up += 1
        if (name === "br") current += "\n"
        else if (!INLINE.has(name)) flush()
        if (HEADING.test(name)) heading = true
      },
      ontext(data) {
        if (inTitle) title += data
        else if (skipping === 0) current += up > 0 ? raised(data) : data
      },
      onclosetag(name) {
        if (name === "title") inTitle = false
        if (SKIPPED.has(name)) skipping -= 1
        if (name === "sup") up -= 1
        if (!INLINE.has(name) && name !== "br") flush()
        langs.pop()
      },
    })
    parser.write(new TextDecoder().decode(bytes))
    parser.end()
    flush()
    const hints = { title: title.trim(), lang: blocks[0]?.lang }
    return { blocks, hints, offsets: "extracted text" }
  },
}
