import type { Command } from "./command.ts"
import { copyAddress, copyCitation } from "./copy.ts"
import { back, forward, ownTab } from "./move.ts"
import { pin } from "./pin.ts"
import { speakOther } from "./speak.ts"

/** The commands of the palette, in its order. A new one is a file and a line here. */
export const COMMANDS: readonly Command[] = [
  pin,
  copyCitation,
  copyAddress,
  back,
  forward,
  ownTab,
  speakOther,
]
