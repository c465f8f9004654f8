import { check } from "./check.ts"
import type { Command } from "./command.ts"
import { exportCommand } from "./export.ts"
import { matrix } from "./matrix.ts"
import { path } from "./path.ts"
import { search } from "./search.ts"
import { since } from "./since.ts"
import { source } from "./source.ts"
import { stats } from "./stats.ts"

/** Every command. A new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [
  stats,
  search,
  exportCommand,
  matrix,
  path,
  since,
  source,
  check,
]
