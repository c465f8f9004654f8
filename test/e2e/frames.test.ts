import type { Frame, Page } from "puppeteer-core"
import { beforeAll, describe, expect, test } from "vitest"
import { pressShortcut, toolbarOf } from "./acts.ts"
import { ref } from "./pages.ts"
import { clickInList, listed, panelBeside, toList } from "./panel.ts"
import { until, untilLit } from "./session.ts"
import { visiting } from "./visiting.ts"

const GAP = `<div style="height:1500px"></div>`
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}`

const visit = visiting({
  "same.html": page("Same", `${GAP}<p>${ref(20)}</p>${GAP}`),
  "other.html": page("Other", `${GAP}<p>${ref(21)}</p>${GAP}`),
  "outer.html": ({ elsewhere }) =>
    page(
      "Outer",
      `<p>${ref(19)}</p>${GAP}<iframe src="same.html" height="200"></iframe>
       ${GAP}<iframe src="${elsewhere("other.html")}" height="200"></iframe>${GAP}`,
    ),
})

let tab: Page
let panel: Page

beforeAll(async () => {
  tab = await visit.browser.newPage()
  await tab.goto(visit.at("outer.html"))
  await until("all frames to be read", async () => (await badge()) === "3")
  panel = await panelBeside(tab, "Article 19", "ets185:19")
  await toList(panel)
  await until("the list of all frames", async () => (await listed(panel)).length === 3)
})

describe("a page with frames of its own and of another origin", () => {
  test("is one list in the panel, and one number on the toolbar", async () => {
    expect(await listed(panel)).toEqual(["Article 19", "Article 20", "Article 21"])
    expect(await badge()).toBe("3")
  })

  test.each([
    ["of its own origin", "same.html", "Article 20"],
    ["of another origin", "other.html", "Article 21"],
  ])("a click in the panel brings both the page and the frame %s there", async (_, path, words) => {
    const frame = frameOf(path)
    await clickInList(panel, words)
    await until("the frame to scroll", () => frame.evaluate(() => scrollY > 500))
    await until("the page to scroll", async () => isInWindow(frame))
    await untilLit(frame, words)
  })

  test("keys go on from frame to frame and round again", async () => {
    await clickInList(panel, "Article 19")
    await until("the top", () => tab.evaluate(() => scrollY < 100))
    await tab.bringToFront()
    await pressShortcut(tab, "ArrowDown")
    await untilLit(frameOf("same.html"), "Article 20")
    await pressShortcut(tab, "ArrowDown")
    await untilLit(frameOf("other.html"), "Article 21")
    await pressShortcut(tab, "ArrowUp")
    await untilLit(frameOf("same.html"), "Article 20")
  })

  test("a frame that leaves takes its references with it", async () => {
    await frameOf("other.html").evaluate(() => {
      location.href = "about:blank"
    })
    await tab.evaluate(() => document.querySelector("iframe")!.remove())
    await until("the list without them", async () => (await listed(panel)).join() === "Article 19")
    expect(await badge()).toBe("1")
  })
})

function frameOf(path: string): Frame {
  const frame = tab.frames().find((each) => each.url().endsWith(path))
  if (!frame) throw new Error(`No frame shows ${path}.`)
  return frame
}

async function badge(): Promise<string> {
  return (await toolbarOf(visit.browser, tab)).badge
}

/** Whether the element of a frame is in the window of the page, as the page sees it. */
async function isInWindow(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement()
  const box = await element!.boundingBox()
  return box !== null && box.y > -50 && box.y < 850
}
