import * as z from "zod/mini"
import { Annotation } from "#graph/model/annotation.ts"
import type { Subset } from "#graph/model/subset.ts"
import { SubsetError } from "./read-subset.ts"
import { firstFault } from "./schema-fault.ts"

const Annotations = z.array(Annotation)

/**
 * What the person who exported had added, held to its schema: the file may come from anywhere.
 * @throws {SubsetError} where it does not fit
 */
export function annotationsIn(subset: Subset): Annotation[] {
  const value = subset.selection["annotations"] ?? []
  const result = Annotations.safeParse(value)
  if (result.success) return result.data
  throw new SubsetError(`selection.annotations: ${firstFault(result.error.issues, value)}`)
}
