/** `build.ts [chrome|firefox|all]`: builds the data and the extension into `.output/`. */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { buildData } from "./build-data.ts"
import { Fault, run } from "./lib/fault.ts"

const ROOT = fileURLToPath(new URL("..", import.meta.url))
const BROWSERS = ["chrome", "firefox"] as const
export type BrowserName = (typeof BROWSERS)[number]

/** Folder of the built extension, ready to be loaded unpacked. */
export function builtFolder(browser: BrowserName): string {
  return fileURLToPath(new URL(`../.output/${browser}-mv3`, import.meta.url))
}

/** Builds the data once, then the extension for each browser. */
export async function buildExtension(browsers: readonly BrowserName[]): Promise<void> {
  await buildData()
  for (const browser of browsers) bundle(browser)
}

/** In a process of its own, whose many words are of interest only where it fails. */
function bundle(browser: BrowserName): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/wxt/bin/wxt.mjs", "build", "--browser", browser],
    { cwd: ROOT, encoding: "utf8" },
  )
  if (status === 0) return
  console.error(stdout + stderr)
  throw new Fault(`The extension for ${browser} could not be built; the reason is above.`)
}

if (import.meta.main) {
  await run(async () => {
    const wanted = process.argv[2] ?? "all"
    const browsers = BROWSERS.filter((browser) => wanted === "all" || wanted === browser)
    if (browsers.length === 0) {
      throw new Fault(`Unknown browser "${wanted}": say chrome, firefox or all.`)
    }
    await buildExtension(browsers)
    for (const browser of browsers) console.log(`Built for ${browser}: ${builtFolder(browser)}`)
  })
}
