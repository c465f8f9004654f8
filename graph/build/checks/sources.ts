import type { SourcesFile } from "#graph/model/files/sources.ts"
import type { Fact } from "#graph/model/provenance.ts"
import type { DataFault } from "../dataset.ts"
import type { DataFile } from "../parse.ts"
import { walk } from "./walk.ts"

/** No place yet: blank, or a mark to come back to it. */
const UNFINISHED = /^\s*(?:todo|tbd|fixme|xxx|n\/a|\?+|-+)?[\s.:]*$/i

/** What nobody has read yet says so. */
const UNREAD = /\bto be checked\b/

/** The source of what nobody has read yet. */
const EDITORIAL = "src/editorial"

/** Every fact points to a source that is there, with a place in it; every source is used, once. */
export function checkSources(files: readonly DataFile[]): DataFault[] {
  const list = files.find((file) => file.kind === "sources")
  if (list === undefined) {
    const reason = "The file is missing; every fact points to a source in it, so restore it."
    return [{ file: "sources.json", path: "", reason }]
  }
  const known = new Set((list.value as SourcesFile).sources.map((source) => source.id))
  const used = new Set<string>()
  const faults = files
    .filter((file) => file !== list)
    .flatMap((file) =>
      factsIn(file.value).flatMap(({ fact, path }) => {
        used.add(fact.source)
        return checkFact(file.file, fact, path, known)
      }),
    )
  return [...faults, ...checkList(list, used)]
}

function checkFact(
  file: string,
  fact: Fact,
  path: string,
  known: ReadonlySet<string>,
): DataFault[] {
  const faults: DataFault[] = []
  const add = (field: string, reason: string) => {
    faults.push({ file, path: `${path}.${field}`, reason })
  }
  if (!known.has(fact.source)) {
    add("source", `There is no "${fact.source}" in sources.json; add it there or correct the id.`)
  }
  if (UNFINISHED.test(fact.locator)) {
    add("locator", "The place in the source is missing; say the article, section or page.")
  }
  if ((fact.source === EDITORIAL) !== (fact.basis === "editorial")) {
    add(
      "basis",
      `The basis is "${fact.basis}", but the source is ${fact.source}; "editorial" and ${EDITORIAL} go together.`,
    )
  } else if (fact.basis !== "editorial" && UNREAD.test(fact.locator)) {
    add(
      "basis",
      `The basis is "${fact.basis}", but the place is still to be checked; read it, or let it be editorial.`,
    )
  }
  return faults
}

function checkList(list: DataFile, used: ReadonlySet<string>): DataFault[] {
  const faults: DataFault[] = []
  const seen = new Set<string>()
  for (const [i, { id }] of (list.value as SourcesFile).sources.entries()) {
    const path = `sources[${i}].id`
    if (seen.has(id)) {
      faults.push({ file: list.file, path, reason: `The source "${id}" stands twice; keep one.` })
    } else if (!used.has(id)) {
      const reason = `No fact points to "${id}"; remove it, or use it where it belongs.`
      faults.push({ file: list.file, path, reason })
    }
    seen.add(id)
  }
  return faults
}

function factsIn(value: unknown): { fact: Fact; path: string }[] {
  const found: { fact: Fact; path: string }[] = []
  walk(value, (key, facts, path) => {
    if (key !== "sources" || !Array.isArray(facts)) return
    for (const [i, fact] of facts.entries()) found.push({ fact, path: `${path}[${i}]` })
  })
  return found
}
