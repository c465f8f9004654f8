import { articleOf, compareIds, formOf, parentOf, pathOf, workOf } from "#graph/ids/index.ts"

type Known = Pick<ReadonlyMap<string, unknown>, "has" | "keys">

/** Says of an id that names nothing in the data what is there in its place. */
export function danglingReason(id: string, known: Known): string {
  if (formOf(id) === null) {
    return `"${id}" is no id; ids look like ets185:18.1.b or fr/code-penal:323-1.`
  }
  const work = workOf(id)
  if (formOf(id) !== "provision" || !known.has(work)) {
    return `There is nothing with the id "${id}" in the data; correct it, or add what it names.`
  }
  const articles = articlesOf(work, known)
  const first = articles[0]
  if (first === undefined) {
    return `The provisions of ${work} are not in the data; link to "${work}" as a whole, or add them.`
  }
  const article = articleOf(id)
  if (!known.has(article)) {
    const last = articles.at(-1) ?? first
    return `${work} has no Article ${pathOf(article)}: its articles run from ${pathOf(first)} to ${pathOf(last)}; correct the number.`
  }
  const parent = nearest(id, known)
  const parts = childrenOf(parent, known).map(pathOf)
  const has = parts.length === 0 ? "it has no parts" : `it has ${parts.join(", ")}`
  return `${work} has no ${pathOf(id)}: under ${pathOf(parent)} ${has}; correct the number.`
}

function articlesOf(work: string, known: Known): string[] {
  return childrenOf(work, known).filter((id) => /^\d/.test(pathOf(id)))
}

function nearest(id: string, known: Known): string {
  let at = parentOf(id)
  while (at !== null && !known.has(at)) at = parentOf(at)
  return at ?? workOf(id)
}

function childrenOf(parent: string, known: Known): string[] {
  return [...known.keys()].filter((id) => parentOf(id) === parent).sort(compareIds)
}
