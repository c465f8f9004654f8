/**
 * `npm run --silent graph -- <command> …`: questions to the graph. JSON on standard output, nothing
 * else; a mistake is one sentence on standard error and exit status 1.
 */
import { parseArgs } from "node:util"
import { buildGraph } from "#graph/build/index.ts"
import { QueryError } from "#graph/query/index.ts"
import type { Command, Given } from "./graph/command.ts"
import { COMMANDS } from "./graph/index.ts"
import { Fault, run } from "./lib/fault.ts"
import { loadData } from "./lib/load-data.ts"

// Whoever reads only the beginning ("| head") has what they want.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})

await run(async () => {
  const [name, ...rest] = process.argv.slice(2)
  if (name === "--help" || name === "-h" || name === "help" || rest.includes("--help")) {
    process.stdout.write(help())
    return
  }
  process.stdout.write(answer(commandOf(name), rest))
})

function answer(command: Command, rest: string[]): string {
  const given = givenTo(command, rest)
  try {
    return command.run(given, () => buildGraph(loadData()))
  } catch (error) {
    if (error instanceof QueryError) throw new Fault(error.message)
    throw error
  }
}

function commandOf(name: string | undefined): Command {
  const command = COMMANDS.find((each) => each.name === name)
  if (command !== undefined) return command
  const known = COMMANDS.map((each) => each.name).join(", ")
  const problem = name === undefined ? "graph needs a command" : `There is no command "${name}"`
  throw new Fault(`${problem}; known: ${known}.`)
}

function givenTo(command: Command, args: string[]): Given {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: command.options,
      allowPositionals: true,
    })
    return { options: values as Given["options"], words: positionals }
  } catch (error) {
    const option = /'(-[^\s']*)/.exec((error as Error).message)?.[1] ?? "an option"
    const unknown = (error as { code?: string }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    const problem = unknown ? `has no option ${option}` : `needs a value after ${option}`
    throw new Fault(`graph ${command.name} ${problem}; usage: ${usageOf(command)}.`)
  }
}

function usageOf({ name, usage }: Command): string {
  return `graph -- ${name} ${usage}`.trim()
}

function help(): string {
  const lines = COMMANDS.map((command) => `  ${usageOf(command)}\n      ${command.does}`)
  return `npm run --silent graph -- <command>\n\n${lines.join("\n")}\n`
}
