import type { ParseArgsOptionsConfig } from "node:util"
import type { GraphData } from "#graph/model/graph.ts"

/** What the command line gave to a command. */
export interface Given {
  options: Record<string, string | undefined>
  words: string[]
}

/** One word after `npm run --silent graph --`. */
export interface Command {
  name: string
  /** What follows the name: `"text"`, `--around ID …`. */
  usage: string
  /** One line for the help. */
  does: string
  /** Every option takes a value. */
  options: ParseArgsOptionsConfig
  /**
   * @param graph builds the graph of the project's data; only called where it is needed
   * @returns the text for standard output
   * @throws {Fault} with one sentence for the user
   */
  run(given: Given, graph: () => GraphData): string
}

/** JSON as every command prints it. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
