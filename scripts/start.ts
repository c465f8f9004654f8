/**
 * `npm start [-- [--headless] [URL-or-file]]`: builds the extension, finds a browser and opens it
 * on the page. Without a display it prints the references and leaves pictures and an export in
 * `out/`.
 */
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { buildExtension, builtFolder } from "./build.ts"
import { chromiumPath } from "./lib/browser.ts"
import { launchChromium } from "./lib/chromium.ts"
import { Fault, run } from "./lib/fault.ts"
import { openDocument, type OpenDocument } from "./start/document.ts"
import { runHeadless } from "./start/headless.ts"

const OUT = fileURLToPath(new URL("../out", import.meta.url))

await run(async () => {
  const { headless, name } = readArguments()
  const served = await openDocument(name)
  try {
    chromiumPath()
    await buildExtension(["chrome"])
    const extension = builtFolder("chrome")
    if (headless) await runHeadless(served, extension, OUT)
    else await runVisibly(served, extension)
  } finally {
    served.close()
  }
})

function readArguments(): { headless: boolean; name: string | undefined } {
  const { values, positionals } = parse()
  if (positionals.length > 1) {
    throw new Fault(`One page at a time, please: ${positionals.length} were given.`)
  }
  return { headless: values.headless || !hasDisplay(), name: positionals[0] }
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { headless: { type: "boolean", default: false } },
    })
  } catch (error) {
    const [reason] = (error as Error).message.split(". ")
    throw new Fault(`${reason}. Usage: npm start [-- [--headless] URL-or-file]`)
  }
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"])
}

async function runVisibly({ url, name }: OpenDocument, extension: string): Promise<void> {
  const browser = await launchChromium({ extension, headless: false })
  const [blank] = await browser.pages()
  const page = blank ?? (await browser.newPage())
  await page.goto(url).catch((error: Error) => console.error(error.message))
  console.log(`Opened ${name} with the extension loaded; close the browser to end.`)
  await new Promise((resolve) => browser.once("disconnected", resolve))
}
