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
