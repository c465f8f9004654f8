import * as z from "zod/mini"
import { Facts } from "./provenance.ts"
import { Localised } from "./text.ts"

/** Something a document, body or event says, in our own words, with its place in the source. */
export const Stated = z.strictObject({ text: Localised, sources: Facts })
export type Stated = z.infer<typeof Stated>
