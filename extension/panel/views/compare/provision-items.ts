import { compareIds, workOf } from "#graph/ids/index.ts"
import { inLanguage } from "#graph/model/in-language.ts"
import type { NodeOf } from "#graph/model/nodes/index.ts"
import type { OpenGraph } from "#graph/query/index.ts"
// The file itself: the index brings the whole search with it.
import { fold } from "#graph/search/fold.ts"
import { articlesOf } from "./presets.ts"

/** Something one can choose, in the reader's language. */
export interface Item {
  id: string
  text: string
  /** Under what it is listed. */
  group: string
}

/** The treaties that are offered before anything is typed. */
const OFFERED = ["ets185", "ets189", "cets224"]
/** More than this is not a choice; another word narrows it. */
const MANY = 60

/**
 * The provisions to choose from: the articles of our treaties and what is chosen already; with words,
 * every provision that has them all in its number, title or treaty.
 */
export function provisionItems(
  graph: OpenGraph,
  words: string,
  chosen: readonly string[],
  lang: string,
): Item[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) {
    const offered = OFFERED.flatMap((work) => articlesOf(graph, work))
    const more = chosen.map((id) => graph.getNodeAttributes(id)).filter(isProvision)
    return [...new Set([...offered, ...more])].map((node) => item(graph, node, lang))
  }
  const found: { node: NodeOf<"provision">; depth: number }[] = []
  graph.forEachNode((id, node) => {
    if (!isProvision(node)) return
    const titles = Object.values(node.title ?? {}).join(" ")
    const text = fold(
      `${id.replace(":", " ")} ${node.label.en} ${titles} ${nameOfWork(graph, id, lang)}`,
    )
    const parts = text.split(/[^\p{L}\p{N}.]+/u)
    // "2" is Article 2, not Article 12; a word may still be unfinished.
    const has = (word: string) =>
      /^[\d.]/.test(word) ? parts.includes(word) : parts.some((part) => part.startsWith(word))
    if (wanted.every(has)) found.push({ node, depth: id.split(".").length })
  })
  return found
    .sort((a, b) => offer(a.node.id) - offer(b.node.id) || compareIds(a.node.id, b.node.id))
    .slice(0, MANY)
    .map(({ node }) => item(graph, node, lang))
}

/** Whether a text has every one of the words, begun or whole. */
export function matches(words: string): (item: Item) => boolean {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return ({ id, text }) => {
    const parts = [id, ...fold(text).split(/[^\p{L}\p{N}]+/u)]
    return wanted.every((word) => parts.some((part) => part.startsWith(word)))
  }
}

function item(graph: OpenGraph, node: NodeOf<"provision">, lang: string): Item {
  const label = inLanguage(node.label, lang).text
  const title = node.title === undefined ? "" : ` ${inLanguage(node.title, lang).text}`
  return { id: node.id, text: `${label}${title}`, group: nameOfWork(graph, node.id, lang) }
}

function nameOfWork(graph: OpenGraph, id: string, lang: string): string {
  const work = workOf(id)
  return graph.hasNode(work) ? inLanguage(graph.getNodeAttributes(work).label, lang).text : work
}

function offer(id: string): number {
  const at = OFFERED.indexOf(workOf(id))
  return at < 0 ? OFFERED.length : at
}

function isProvision(node: { kind: string }): node is NodeOf<"provision"> {
  return node.kind === "provision"
}
