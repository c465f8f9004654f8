import type { Page } from "puppeteer-core"
import { expect, test } from "vitest"
import { contrast, type Colour } from "../page/contrast.ts"
import { watched } from "./pages.ts"
import { markedWords, until } from "./session.ts"
import { visiting } from "./visiting.ts"

const visit = visiting({
  "both.html": watched(
    `<style>:root { color-scheme: light dark } p { font: 20px/2 sans-serif; margin: 1em }</style>
     <h1>The Budapest Convention</h1><p>Under Article 18 of the Budapest Convention, providers answer.</p>
     <p>So they do under Article 19, as far as that is known.</p>`,
  ),
})

/** A mark as the browser draws it. */
interface Drawn {
  ground: Colour
  line: Colour
  /** How much of the mark's length has the line under it. */
  share: number
}

interface Clip {
  x: number
  y: number
  width: number
  height: number
}

interface Picture {
  width: number
  pixels: Colour[]
}

test.each([
  ["light", "none"],
  ["dark", "none"],
  ["light", "active"],
  ["dark", "active"],
])(
  "a line shows under marks, solid for sure ones and dotted for others: %s, forced colours %s",
  async (scheme, forced) => {
    const [page] = await visit.read("both.html")
    const session = await page.createCDPSession()
    await session.send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-color-scheme", value: scheme },
        { name: "forced-colors", value: forced },
      ],
    })
    await until("both sorts of marks", async () => {
      const words = await markedWords(page)
      return words["glossator-sure"]?.length === 1 && words["glossator-unsure"]?.length === 1
    })
    const sure = await drawn(page, "glossator-sure")
    const unsure = await drawn(page, "glossator-unsure")
    for (const { ground, line } of [sure, unsure])
      expect(contrast(ground, line)).toBeGreaterThanOrEqual(3)
    expect(sure.share).toBeGreaterThan(0.9)
    expect(unsure.share).toBeGreaterThan(0.3)
    expect(unsure.share).toBeLessThan(0.8)
    await page.close()
  },
)

/** Compares a mark with its words unmarked, pixel by pixel: what has come on bare ground is its line. */
async function drawn(page: Page, name: string): Promise<Drawn> {
  const clip = await page.evaluate((of) => {
    const [mark] = CSS.highlights.get(of)!
    const range = document.createRange()
    range.setStart(mark!.startContainer, mark!.startOffset)
    range.setEnd(mark!.endContainer, mark!.endOffset)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x, y, width, height }
  }, name)
  const marked = await picture(page, clip)
  const kept = await page.evaluateHandle((of) => {
    const mark = CSS.highlights.get(of)!
    CSS.highlights.delete(of)
    return mark
  }, name)
  const bare = await picture(page, clip)
  await page.evaluate((of, mark) => void CSS.highlights.set(of, mark), name, kept)
  const [ground, before] = [commonest(marked.pixels), commonest(bare.pixels)]
  const isLine = (pixel: Colour, i: number) =>
    String(bare.pixels[i]) === String(before) && contrast(pixel, ground) >= 3
  const rows = Array.from({ length: marked.pixels.length / marked.width }, (_, y) => {
    const from = y * marked.width
    return marked.pixels
      .slice(from, from + marked.width)
      .filter((each, x) => isLine(each, from + x))
  })
  const line = rows.toSorted((a, b) => b.length - a.length)[0]!
  return { ground, line: commonest(line), share: line.length / marked.width }
}

async function picture(page: Page, clip: Clip): Promise<Picture> {
  const png = await page.screenshot({ clip, encoding: "base64" })
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${data}`)).blob(),
    )
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext("2d")!
    context.drawImage(image, 0, 0)
    const { data: values } = context.getImageData(0, 0, width, height)
    const pixels = Array.from({ length: width * height }, (_, i) =>
      Array.from(values.slice(4 * i, 4 * i + 3)),
    )
    return { width, pixels }
  }, png)
}

function commonest(pixels: readonly Colour[]): Colour {
  const count = new Map<string, number>()
  for (const pixel of pixels) count.set(String(pixel), (count.get(String(pixel)) ?? 0) + 1)
  const [most = ""] = [...count].toSorted(([, a], [, b]) => b - a)[0] ?? []
  return most.split(",").map(Number)
}
