import { FILE_KINDS, schemaReference, type FileKind } from "./files.ts"

type Json = Record<string, unknown>

/**
 * The one way a valid data file is written: `$schema` first, fields in the order of the model,
 * one space of indentation, accents as they are, a line feed at the end.
 * @param value the file's content as its model has read it
 */
export function canonicalText(kind: FileKind, value: object): string {
  const { $schema: _, ...fields } = value as Json
  return `${JSON.stringify({ $schema: schemaReference(kind), ...fields }, null, 1)}\n`
}

/** The same content with every sorted list in its right order. */
export function inOrder<T extends object>(kind: FileKind, value: T): T {
  const copy = structuredClone(value)
  for (const list of FILE_KINDS[kind].lists) {
    for (const { owner, field } of ownersOf(copy as Json, list.field)) {
      owner[field] = list.sort(owner[field] as unknown[])
    }
  }
  return copy
}

/**
 * The records that hold a list, with their place: for "laws.provisions" every law that has
 * provisions, at "laws[0]", "laws[1]", …
 */
export function ownersOf(root: Json, list: string): { owner: Json; field: string; at: string }[] {
  const names = list.split(".")
  const field = names.pop() ?? list
  let owners = [{ owner: root, at: "" }]
  for (const name of names) {
    owners = owners.flatMap(({ owner, at }) =>
      ((owner[name] as Json[] | undefined) ?? []).map((record, i) => ({
        owner: record,
        at: `${at}${at === "" ? "" : "."}${name}[${i}]`,
      })),
    )
  }
  return owners
    .filter(({ owner }) => Array.isArray(owner[field]))
    .map(({ owner, at }) => ({ owner, field, at }))
}
