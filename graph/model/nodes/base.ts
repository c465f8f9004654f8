import * as z from "zod/mini"
import { Facts } from "../provenance.ts"
import { Localised } from "../text.ts"

/** What every node has. */
export const nodeBase = {
  id: z.string().check(z.minLength(2)),
  /** How the node is called in a list: "Article 18, paragraph 1.b", "France", "K.U. v. Finland". */
  label: Localised,
  sources: Facts,
  /** A remark for the reader, such as a contradiction in the source. */
  note: z.optional(Localised),
}

/** The same in two parts, so that a file says what a thing is before it says how that is known. */
export const nodeHead = { id: nodeBase.id, label: nodeBase.label }
export const nodeTail = { note: nodeBase.note, sources: nodeBase.sources }
