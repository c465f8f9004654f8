/** `build.ts [chrome|firefox|all]`: builds the data and the extension into `.output/`. */
import { fileURLToPath } from "node:url"
import { build } from "wxt"
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
  for (const browser of browsers) await build({ root: ROOT, browser, logger: onlyFaults })
}

const ignore = () => undefined
const onlyFaults = {
  level: 1,
  debug: ignore,
  log: ignore,
  info: ignore,
  success: ignore,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
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
