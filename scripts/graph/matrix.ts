import { TABLE_WRITERS } from "#graph/export/tables/index.ts"
import { comparisonOf, openGraph } from "#graph/query/index.ts"
import { Fault } from "../lib/fault.ts"
import type { Command } from "./command.ts"
import { languageOf } from "./language.ts"
import { listOf } from "./list.ts"

export const matrix: Command = {
  name: "matrix",
  usage: "--provisions a,b [--countries x,y] [--format json|csv|markdown] [--lang en|fr]",
  does: "what in each country's law carries out the provisions, with coverage, basis and sources",
  options: {
    provisions: { type: "string" },
    countries: { type: "string" },
    format: { type: "string" },
    lang: { type: "string" },
  },
  run: ({ options, words }, graph) => {
    if (words.length > 0) {
      throw new Fault(
        `graph matrix got "${words[0]}" without an option; write --provisions ${words[0]}.`,
      )
    }
    const provisions = listOf(options["provisions"] ?? "")
    if (provisions.length === 0) {
      throw new Fault("graph matrix needs --provisions, such as --provisions ets185:19,ets185:20.")
    }
    const writer = writerOf(options["format"] ?? "json")
    const { countries } = options
    if (countries !== undefined && listOf(countries).length === 0) {
      throw new Fault(
        "--countries names none; write codes such as --countries fr,de, or leave it out.",
      )
    }
    const rows = countries === undefined ? undefined : listOf(countries)
    const lang = languageOf(options["lang"])
    return writer.write(comparisonOf(openGraph(graph()), { provisions, countries: rows }), lang)
  },
}

function writerOf(format: string) {
  const writer = TABLE_WRITERS.find(({ id }) => id === format)
  if (writer !== undefined) return writer
  const known = TABLE_WRITERS.map(({ id }) => id).join(", ")
  throw new Fault(`There is no format "${format}" for a table; known: ${known}.`)
}
