import type { Matrix } from "#graph/model/matrix.ts"
import type { Language } from "../voice.ts"
import { csv } from "./csv.ts"
import { json } from "./json.ts"
import { markdown } from "./markdown.ts"

/** A format that a comparison can be written in. */
export interface TableWriter {
  /** Name on the command line: "csv". */
  id: string
  /** File name ending without the dot. */
  extension: string
  mediaType: string
  /** The whole file as text, in English unless told. Pure: same comparison and language, same text. */
  write(matrix: Matrix, lang?: Language): string
}

/** Every format. A new one is a file and a line here. */
export const TABLE_WRITERS: readonly TableWriter[] = [json, csv, markdown]
