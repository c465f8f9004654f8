/** `picture.ts`: joins `out/page.png` and `out/panel.png`, as `npm start` left them, into the README's picture. */
import { existsSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { launch } from "puppeteer-core"
import { chromiumArgs, chromiumPath } from "./lib/browser.ts"
import { Fault, run } from "./lib/fault.ts"

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const HEIGHT = 760

await run(async () => {
  const [page, panel] = ["out/page.png", "out/panel.png"].map(image)
  const browser = await launch({ executablePath: chromiumPath(), args: chromiumArgs() })
  try {
    const tab = await browser.newPage()
    await tab.setViewport({ width: 1220, height: HEIGHT + 40, deviceScaleFactor: 1.5 })
    await tab.setContent(`<style>
      body { margin: 0; padding: 20px; display: flex; gap: 16px; background: #e9e6df }
      div { height: ${HEIGHT}px; overflow: hidden; border-radius: 8px; box-shadow: 0 1px 6px #0004; background: #fff }
      #page { width: 804px } #page img { width: 1180px; margin-left: -230px }
      #panel { width: 360px } #panel img { width: 360px }
    </style><div id="page"><img src="${page}"></div><div id="panel"><img src="${panel}"></div>`)
    await tab.screenshot({ path: at("test/e2e/pictures/first-light.png") as `${string}.png` })
  } finally {
    await browser.close()
  }
})

function image(path: string): string {
  if (!existsSync(at(path)))
    throw new Fault(
      `${path} is not there yet; run "npm start -- --headless" first, which makes it.`,
    )
  return `data:image/png;base64,${readFileSync(at(path)).toString("base64")}`
}
