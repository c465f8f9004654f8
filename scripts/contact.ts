/** `contact.ts`: joins the pictures that the end-to-end tests left in `out/frames` into one sheet. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { launch } from "puppeteer-core"
import { chromiumArgs, chromiumPath } from "./lib/browser.ts"
import { Fault, run } from "./lib/fault.ts"

const FRAMES = fileURLToPath(new URL("../out/frames/", import.meta.url))
const SHEET = fileURLToPath(new URL("../out/contact-sheet.png", import.meta.url))

await run(async () => {
  const names = existsSync(FRAMES)
    ? readdirSync(FRAMES)
        .filter((name) => name.endsWith(".png"))
        .sort()
    : []
  if (names.length === 0)
    throw new Fault(`No pictures in ${FRAMES}; run "npm test" first, which makes them.`)
  const figures = names.map((name) => {
    const data = readFileSync(FRAMES + name).toString("base64")
    return `<figure><img src="data:image/png;base64,${data}"><figcaption>${name.slice(0, -4)}</figcaption></figure>`
  })
  const browser = await launch({ executablePath: chromiumPath(), args: chromiumArgs() })
  try {
    const tab = await browser.newPage()
    await tab.setViewport({ width: 1640, height: 400 })
    await tab.setContent(`<style>
      body { margin: 0; padding: 20px; display: grid; grid-template-columns: 1fr 1fr; gap: 20px;
        background: #e9e6df; font: 14px sans-serif }
      figure { margin: 0 } figcaption { padding: 6px 2px }
      img { width: 100%; max-height: 560px; object-fit: cover; object-position: top; display: block;
        border-radius: 6px; box-shadow: 0 1px 6px #0004 }
    </style>${figures.join("")}`)
    await tab.screenshot({ path: SHEET as `${string}.png`, fullPage: true })
  } finally {
    await browser.close()
  }
  console.log(`Written: ${names.length} frames in ${SHEET}`)
})
