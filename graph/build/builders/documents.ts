import type { DocumentFile } from "#graph/model/files/document.ts"
import type { Builder } from "../collector.ts"
import { participations, plainLinks } from "./links.ts"

/** data/documents: a paper, what it is about and what it refers to. */
export const documents: Builder<DocumentFile> = (file, out) => {
  const { $schema: _, about, refersTo, contains, participants, ...fields } = file
  out.node({ kind: "document", ...fields }, "")
  plainLinks("about", file.id, about, "about", out)
  plainLinks("refers-to", file.id, refersTo, "refersTo", out)
  plainLinks("contains", file.id, contains, "contains", out)
  participations(file.id, participants, "participants", out)
}
